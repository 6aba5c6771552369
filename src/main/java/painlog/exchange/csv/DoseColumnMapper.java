package painlog.exchange.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.journal.Dose;
import painlog.journal.part.DoseAmount;
import painlog.journal.part.DoseAmountParser;
import painlog.journal.part.DoseStatusParser;
import painlog.journal.part.NamedDose;
import painlog.journal.word.NameRules;
import painlog.journal.word.NumberParser;

/**
 * Maps a row that names drugs to doses. The drug's cell may name several, with their amounts; or the column is called
 * for the drug and its cell says how much was taken, or whether.
 */
final class DoseColumnMapper {
    /** What a column of drugs is called when it is not called for one of them. */
    private static final Set<String> NO_DRUGS =
            new TreeSet<>(Set.of("drug", "drugs", "medication", "medications", "medicine", "meds", "med", "name"));

    private final FieldMap map;
    private final NumberCells numbers;

    DoseColumnMapper(ImportSettings settings, FieldMap map) {
        this.map = map;
        this.numbers = new NumberCells(settings, map.isOwn() ? "" : "COLUMN");
    }

    /**
     * The row's doses; empty where it names no drug.
     *
     * @param note of each of them
     */
    List<Dose> read(CsvRow row, Moment taken, Instant recorded, String note) {
        List<Dose> doses = new ArrayList<>();
        String cell = map.cell(row, "drug");
        List<String> drugs = map.isOwn() && !cell.isEmpty() ? List.of(cell) : DrugList.of(cell);
        DoseAmount amount = amount(row);
        if (drugs.size() > 1 && !amount.equals(DoseAmount.UNSAID)) {
            throw new BadInput("the row names " + drugs.size()
                    + " drugs and one amount, so whose it is can't be told; write each amount behind its drug");
        }
        for (String drug : drugs) {
            doses.add(dose(row, drug, amount, taken, recorded).noted(note));
        }
        return doses;
    }

    private Dose dose(CsvRow row, String text, DoseAmount apart, Moment taken, Instant recorded) {
        String status = map.cell(row, "status");
        boolean skipped = !status.isEmpty() && DoseStatusParser.isSkipped(status);
        if (map.isOwn()) {
            return dose(new NamedDose(text, apart), taken, recorded, skipped);
        }
        if (DoseStatusParser.isWord(text)) {
            NamedDose named = new NamedDose(columnDrug(text), apart);
            return dose(named, taken, recorded, skipped || DoseStatusParser.isSkipped(text));
        }
        boolean isApart = !apart.equals(DoseAmount.UNSAID);
        return dose(isApart ? new NamedDose(text, apart) : named(text), taken, recorded, skipped);
    }

    private static Dose dose(NamedDose named, Moment taken, Instant recorded, boolean skipped) {
        DoseAmount amount = named.amount();
        String drug = NameRules.requireLine("drug", named.drug());
        return new Dose(taken, recorded, drug, amount.amount(), amount.unit(), amount.pieces(), skipped);
    }

    /** A drug with its amount behind it; a bare number, as in vitamin B 12, is a part of the name. */
    private NamedDose named(String text) {
        NamedDose named = NamedDose.of(numbers.plain(text));
        if (named.drug().isEmpty()) {
            return new NamedDose(columnDrug(text), named.amount());
        }
        boolean isName =
                named.amount().unit().isEmpty() && named.amount().count().isEmpty();
        if (isName) {
            requireNoComma(text);
        }
        return isName ? new NamedDose(text, DoseAmount.UNSAID) : named;
    }

    /** {@code ibuprofen 0,5 g} is no drug of that name. */
    private void requireNoComma(String text) {
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            String rest = numbers.plain(text.substring(space + 1));
            boolean amount = rest.indexOf(',') > 0 && DoseAmountParser.isAmount(rest.replace(",", ""));
            if (amount) {
                DoseAmountParser.parse(rest);
            }
        }
    }

    private String columnDrug(String cell) {
        String name = map.columnName("drug");
        if (NO_DRUGS.contains(name.toLowerCase(Locale.ROOT)) || name.chars().allMatch(Character::isDigit)) {
            throw new BadInput("drug \"" + cell + "\" is not a drug's name, such as ibuprofen or ibuprofen 400mg");
        }
        return name;
    }

    /** The amount of the columns for it; unsaid where they are empty. */
    private DoseAmount amount(CsvRow row) {
        String cell = numbers.plain(map.cell(row, "amount"));
        String unit = map.cell(row, "unit");
        if (!map.isOwn() && !DoseAmountParser.isUnit(unit)) {
            throw new BadInput("unit \"" + unit + "\" is not one word such as mg");
        }
        DoseAmount amount = cell.isEmpty() ? DoseAmount.UNSAID : DoseAmountParser.parse(cell);
        boolean two = !unit.isEmpty() && !amount.unit().isEmpty() && !unit.equalsIgnoreCase(amount.unit());
        if (two) {
            throw new BadInput("amount \"" + cell + "\" and unit \"" + unit + "\" name two units");
        }
        DoseAmount full = amount.unit().isEmpty() ? amount.in(unit) : amount;
        return withCount(full, map.cell(row, "count"));
    }

    private DoseAmount withCount(DoseAmount amount, String cell) {
        if (cell.isEmpty()) {
            return amount;
        }
        if (amount.count().isPresent()) {
            throw new BadInput("the amount says how many pieces, and so does the count \"" + cell + "\"");
        }
        double count = NumberParser.parse(numbers.plain(cell), "count", "a number such as 2");
        return new DoseAmount(amount.amount(), amount.unit(), OptionalDouble.of(count));
    }
}
