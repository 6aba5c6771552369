package painlog.exchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What the beginning of a file tells of how it is written.
 *
 * @param delimiter between cells
 * @param linesBefore the header: one where Excel declares the delimiter in a line of its own, {@code sep=;}
 * @param joinsRows whether a backslash and the letter n stand between rows in place of line ends
 */
record CsvBeginning(String delimiter, int linesBefore, boolean joinsRows) {
    /** How much of the file may be looked at. */
    static final int HEAD = 1 << 16;

    private static final List<String> CANDIDATES = List.of(",", ";", "\t", "|");
    private static final String DECLARATION = "sep=";

    /**
     * Looks at the beginning and passes over what is no part of the table: a byte order mark, a declared delimiter.
     *
     * @param asked the delimiter that the person named; empty to find it out
     */
    static CsvBeginning of(BufferedReader text, String asked) throws IOException {
        skipMark(text);
        String head = head(text);
        String declared = declared(EscapedNewlineReader.first(head));
        boolean joins = EscapedNewlineReader.joins(head);
        if (!declared.isEmpty()) {
            text.readLine();
            return new CsvBeginning(asked.isEmpty() ? declared : asked, 1, joins);
        }
        return new CsvBeginning(asked.isEmpty() ? mostFrequent(EscapedNewlineReader.first(head)) : asked, 0, joins);
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static String head(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int n = Math.max(text.read(head), 0);
        text.reset();
        return new String(head, 0, n);
    }

    private static String declared(String line) {
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        String plain = quoted ? line.substring(1, line.length() - 1) : line;
        boolean is = plain.length() == DECLARATION.length() + 1
                && plain.toLowerCase(Locale.ROOT).startsWith(DECLARATION);
        return is ? plain.substring(DECLARATION.length()) : "";
    }

    private static String mostFrequent(String line) {
        String best = ",";
        for (String candidate : CANDIDATES) {
            best = count(line, candidate.charAt(0)) > count(line, best.charAt(0)) ? candidate : best;
        }
        return best;
    }

    /** What stands in quotes is a part of a name. */
    private static int count(String line, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == delimiter && !quoted ? 1 : 0;
        }
        return count;
    }
}
