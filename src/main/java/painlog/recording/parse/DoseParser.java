package painlog.recording.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Dose;
import painlog.journal.part.DoseAmount;
import painlog.journal.part.DoseAmountParser;
import painlog.journal.part.NamedDose;
import painlog.journal.word.NameRules;
import painlog.journal.word.NumberParser;

/**
 * Parses a dose from input, or an earlier dose with input that changes it: the drug, then how much of it, in as many
 * words as one likes; both may stand in one text.
 */
public final class DoseParser {
    private static final String RIGHT = "such as: painlog dose ibuprofen 400mg";

    private final DoseInput typed;
    private final String drug;
    private final DoseAmount amount;

    /**
     * Sorts the words.
     *
     * @throws BadInput when one is neither drug nor amount, or the count is given twice
     */
    public DoseParser(DoseInput typed) {
        this.typed = typed;
        List<String> words = new ArrayList<>();
        for (String word : typed.words()) {
            words.addAll(split(word));
        }
        int drugs = drugWords(words);
        String written = String.join(" ", words.subList(drugs, words.size()));
        this.amount = written.isEmpty() ? DoseAmount.UNSAID : DoseAmountParser.parse(written);
        if (drugs > 1) {
            throw tooMany(words.subList(0, drugs), written);
        }
        this.drug = drugs == 0 ? "" : NameRules.requireLine("drug", words.get(0));
        requireOne(drug);
        if (amount.count().isPresent() && typed.count() != null) {
            throw new BadInput("the count is given twice: by --count and by \"" + written + "\"");
        }
    }

    /**
     * {@code ibuprofen 400mg} in one text as drug and amount. A number without a unit belongs to the drug, such as
     * {@code omega 3}.
     */
    private static List<String> split(String text) {
        String whole = text.strip();
        for (int i = whole.indexOf(' '); i > 0 && !DoseAmountParser.isAmount(whole); i = whole.indexOf(' ', i + 1)) {
            String rest = whole.substring(i + 1).strip();
            if (DoseAmountParser.isAmount(rest) && says(DoseAmountParser.parse(rest))) {
                return List.of(whole.substring(0, i).strip(), rest);
            }
        }
        return List.of(whole);
    }

    private static boolean says(DoseAmount amount) {
        return !amount.unit().isEmpty() || amount.count().isPresent();
    }

    /** {@code aspirin 100mg, naproxen} names two drugs; a comma alone may be a part of a name. */
    private static void requireOne(String drug) {
        String first = drug.split("[,;|]", 2)[0];
        NamedDose named = NamedDose.of(first);
        if (!first.equals(drug) && !named.drug().isEmpty() && says(named.amount())) {
            throw new BadInput("\"" + drug + "\" names several drugs; record each as a dose of its own");
        }
    }

    /** How many of the words are not the amount, which is as many of the last ones as can be read as one. */
    private static int drugWords(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (DoseAmountParser.isAmount(String.join(" ", words.subList(i, words.size())))) {
                return i;
            }
        }
        return words.size();
    }

    private static BadInput tooMany(List<String> words, String amount) {
        if (DoseAmountParser.isAmount(words.get(0))) {
            return new BadInput("the drug comes first, then its amount, " + RIGHT);
        }
        String second = String.join(" ", words.subList(1, words.size()));
        if (Character.isDigit(second.charAt(0))) {
            return refusal((second + " " + amount).strip());
        }
        return new BadInput("\"" + words.get(1) + "\" is not an amount such as 400mg; if the drug's name has several"
                + " words, quote it: painlog dose \"" + String.join(" ", words) + "\""
                + (amount.isEmpty() ? "" : " " + amount));
    }

    /** What the parser says of a text that is no amount. */
    private static BadInput refusal(String text) {
        try {
            DoseAmountParser.parse(text);
            return new BadInput("\"" + text + "\" is not an amount with its unit, " + RIGHT);
        } catch (BadInput refused) {
            return refused;
        }
    }

    /** A new dose. */
    public Dose newDose(Moment taken, Instant recorded) {
        if (drug.isEmpty()) {
            throw new BadInput("a dose needs the drug's name, " + RIGHT);
        }
        return changed(new Dose(taken, recorded, drug, OptionalDouble.empty(), "", 1, false), taken);
    }

    /** The dose with the input in place of its own values. */
    public Dose changed(Dose old, Moment taken) {
        boolean given = amount.amount().isPresent();
        OptionalDouble much = given ? amount.amount() : typed.noAmount() ? OptionalDouble.empty() : old.amount();
        String unit = given ? amount.unit() : typed.noAmount() ? "" : old.unit();
        return new Dose(
                taken,
                old.recorded(),
                drug.isEmpty() ? old.drug() : drug,
                new DoseAmount(much, unit, OptionalDouble.of(count(old))),
                typed.skipped() || (old.skipped() && !typed.taken()),
                typed.note() == null ? old.note() : typed.note().strip());
    }

    private double count(Dose old) {
        if (typed.count() != null) {
            return NumberParser.parse(typed.count(), "count", "a number such as 2");
        }
        return amount.count().orElse(old.count());
    }
}
