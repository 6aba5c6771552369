package painlog.exchange.csv;

import java.util.Locale;
import java.util.Set;

/** What programs write in a cell to say that it is empty. */
final class MissingMark {
    private static final Set<String> MARKS =
            Set.of("na", "n/a", "#n/a", "n.a.", "nan", "null", "nil", "-", "--", "–", "—", ".");

    private MissingMark() {}

    /** Whether the cell holds nothing else. */
    static boolean isOne(String cell) {
        return cell.length() <= 4 && MARKS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
