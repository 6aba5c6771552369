package painlog.recording.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Dose;
import painlog.journal.word.NumberParser;
import painlog.text.ValueFormat;

/**
 * Parses a dose from input, or an earlier dose with input that changes it: the drug, then the amount with its unit in
 * one word or two.
 */
public final class DoseParser {
    private static final String RIGHT = "such as: painlog dose ibuprofen 400mg";

    private final DoseInput typed;
    private String drug = "";
    private @Nullable Strength doseAmount;

    private record Strength(double number, String unit) {}

    /**
     * Sorts the words.
     *
     * @throws BadInput when one is neither drug, amount nor unit
     */
    public DoseParser(DoseInput typed) {
        this.typed = typed;
        List<String> words = new ArrayList<>(typed.words());
        joinUnit(words);
        int last = words.size() - 1;
        if (last >= 0 && isAmount(words.get(last))) {
            doseAmount = amount(words.remove(last));
        }
        if (words.size() > 1) {
            throw oneTooMany(words);
        }
        drug = words.isEmpty() ? "" : words.get(0).strip();
    }

    /** {@code 400 mg} becomes {@code 400mg}. */
    private static void joinUnit(List<String> words) {
        int last = words.size() - 1;
        boolean apart = last > 0 && NumberParser.isPlain(words.get(last - 1)) && isUnit(words.get(last));
        if (apart) {
            words.set(last - 1, words.get(last - 1) + words.remove(last));
        }
    }

    private BadInput oneTooMany(List<String> words) {
        if (isAmount(words.get(0))) {
            return new BadInput("the drug comes first, then its amount, " + RIGHT);
        }
        String second = words.get(1);
        if (!second.isEmpty() && isDigit(second.charAt(0))) {
            return new BadInput("\"" + second + "\" is not an amount with its unit, " + RIGHT + pointHint(second));
        }
        String strength = doseAmount == null ? "" : " " + ValueFormat.plain(doseAmount.number) + doseAmount.unit;
        return new BadInput("\"" + second + "\" is not an amount such as 400mg; if the drug's name has several words,"
                + " quote it: painlog dose \"" + String.join(" ", words) + "\"" + strength);
    }

    private static String pointHint(String word) {
        return word.indexOf(',') > 0 ? "; write a decimal point, " + word.replace(',', '.') : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAmount(String word) {
        int end = endOfNumber(word);
        String unit = word.substring(end).strip();
        return NumberParser.isPlain(word.substring(0, end)) && (unit.isEmpty() || isUnit(unit));
    }

    private static Strength amount(String word) {
        int end = endOfNumber(word);
        return new Strength(
                Double.parseDouble(word.substring(0, end)), word.substring(end).strip());
    }

    private static int endOfNumber(String word) {
        int end = 0;
        while (end < word.length() && (isDigit(word.charAt(end)) || word.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isUnit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i)) && word.charAt(i) != '%') {
                return false;
            }
        }
        return !word.isEmpty() && word.length() <= 20;
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
        Strength given = doseAmount;
        return new Dose(
                taken,
                old.recorded(),
                drug.isEmpty() ? old.drug() : drug,
                given == null ? oldAmount(old) : OptionalDouble.of(given.number),
                given == null ? (typed.noAmount() ? "" : old.unit()) : given.unit,
                typed.count() == null
                        ? old.count()
                        : NumberParser.parse(typed.count(), "--count", "a number such as 2"),
                typed.skipped() || (old.skipped() && !typed.taken()));
    }

    private OptionalDouble oldAmount(Dose old) {
        return typed.noAmount() ? OptionalDouble.empty() : old.amount();
    }
}
