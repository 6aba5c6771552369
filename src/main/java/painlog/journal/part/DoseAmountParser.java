package painlog.journal.part;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import painlog.error.BadInput;
import painlog.journal.word.NumberParser;

/**
 * Parses how much of a drug was taken, the same wherever a dose is read: {@code 400mg}, {@code 400 mg x2}, {@code
 * 2x500mg}, {@code 1/2 tablet}, {@code 1½ tablets}, {@code x2}.
 */
public final class DoseAmountParser {
    private static final String RIGHT = "an amount such as 400mg, 1/2 tablet or 2x500mg";
    private static final int LONGEST_UNIT = 20;

    /** Units that are written in one way whatever the case; others, such as IU, are kept as they are. */
    private static final Set<String> METRIC = Set.of("kg", "g", "mg", "mcg", "µg", "ng", "l", "dl", "ml", "µl");

    private final QuantityScanner scanner;

    private DoseAmountParser(String tidy) {
        this.scanner = new QuantityScanner(tidy);
    }

    /**
     * Reads an amount.
     *
     * @throws BadInput when it is none
     */
    public static DoseAmount parse(String text) {
        String tidy = tidy(text);
        return new DoseAmountParser(tidy).whole().orElseThrow(() -> refused(text.strip(), tidy));
    }

    /** Whether the text is an amount. */
    public static boolean isAmount(String text) {
        return new DoseAmountParser(tidy(text)).whole().isPresent();
    }

    /** Whether the text is a unit as {@link #parse} reads it, or empty for none. */
    public static boolean isUnit(String text) {
        Optional<DoseAmount> one = new DoseAmountParser(tidy("1 " + text)).whole();
        return text.isEmpty()
                || (one.isPresent()
                        && one.get().count().isEmpty()
                        && one.get().unit().equalsIgnoreCase(text));
    }

    /** One kind of space, one at a time, and one multiplication sign. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isSpaceChar(c) || c == '\t';
            if (!space) {
                tidy.append(c == '×' || c == '✕' || c == '*' ? 'x' : c == 'μ' ? 'µ' : c);
            } else if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString().strip();
    }

    private Optional<DoseAmount> whole() {
        Optional<DoseAmount> read = scanner.atTimes() ? countFirst(OptionalDouble.empty()) : numberFirst();
        return scanner.atEnd() ? read : Optional.empty();
    }

    private Optional<DoseAmount> numberFirst() {
        OptionalDouble number = scanner.number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return scanner.atTimes() ? countFirst(number) : quantity(number);
    }

    /** {@code 2 x 500 mg}; {@code x2} and {@code 2x} are a count alone. */
    private Optional<DoseAmount> countFirst(OptionalDouble before) {
        scanner.times();
        OptionalDouble number = scanner.number();
        if (before.isEmpty()) {
            return number.isEmpty() ? Optional.empty() : Optional.of(new DoseAmount(before, "", number));
        }
        String unit = number.isEmpty() ? "" : scanner.unit(LONGEST_UNIT);
        // Of "400x2" either number may be the count.
        boolean untold = number.isPresent() && unit.isEmpty();
        return untold ? Optional.empty() : Optional.of(new DoseAmount(number, metric(unit), before));
    }

    private Optional<DoseAmount> quantity(OptionalDouble number) {
        String unit = scanner.unit(LONGEST_UNIT);
        OptionalDouble count = OptionalDouble.empty();
        if (scanner.atTimes()) {
            scanner.times();
            count = scanner.number();
            if (count.isEmpty() || unit.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new DoseAmount(number, metric(unit), count));
    }

    private static String metric(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        return METRIC.contains(small) ? small : unit;
    }

    private static BadInput refused(String text, String tidy) {
        return new BadInput(
                "amount \"" + text + "\" is not " + RIGHT + NumberParser.commaHint(new QuantityScanner(tidy).digits()));
    }
}
