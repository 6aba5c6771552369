package painlog.store.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

/** Reads lists that a query returns joined in one column, and stored moments. */
public final class DelimitedColumns {
    /** The unit separator: it can't be typed into a word, a tag or a site. */
    private static final char SEPARATOR = '\u001f';

    private DelimitedColumns() {}

    public static List<String> parts(String joined) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < joined.length()) {
            int end = joined.indexOf(SEPARATOR, start);
            end = end < 0 ? joined.length() : end;
            parts.add(joined.substring(start, end));
            start = end + 1;
        }
        return parts;
    }

    public static List<Site> sites(String joined) {
        List<Site> sites = new ArrayList<>();
        for (String part : parts(joined)) {
            int colon = part.indexOf(':');
            sites.add(new Site(part.substring(0, colon), side(part.substring(colon + 1))));
        }
        return sites;
    }

    private static Side side(String word) {
        return word.isEmpty() ? Side.UNSAID : Side.parse(word);
    }

    /** The parts that begin with the kind and {@code :}, without it. */
    public static List<String> ofKind(List<String> parts, String kind) {
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            if (part.startsWith(kind + ":")) {
                words.add(part.substring(kind.length() + 1));
            }
        }
        return words;
    }

    /** The moment of three columns: seconds since 1970, zone, offset in seconds. */
    public static Moment moment(Rows rows, int first) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) rows.whole(first + 2));
        return new Moment(Instant.ofEpochSecond(rows.whole(first)), offset, rows.text(first + 1));
    }
}
