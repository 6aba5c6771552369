package painlog.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads a file whose rows are separated by a backslash and the letter n in place of line ends, as some pain trackers
 * write them. Inside quotes the two characters stay what they are.
 */
final class EscapedNewlineReader extends FilterReader {
    private boolean quoted;
    private int pending = -1;

    EscapedNewlineReader(Reader in) {
        super(in);
    }

    /** The first row of a text, up to a line end or a join; the whole text where it has neither. */
    static String first(String head) {
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r' || isJoin(head, i))) {
                return head.substring(0, i);
            }
        }
        return head;
    }

    /** Whether a join ends the first row of a text. */
    static boolean joins(String head) {
        return isJoin(head, first(head).length());
    }

    private static boolean isJoin(String text, int at) {
        return text.startsWith("\\n", at);
    }

    @Override
    public int read() throws IOException {
        int c = pending >= 0 ? pending : in.read();
        pending = -1;
        if (c == '"') {
            quoted = !quoted;
        }
        if (c != '\\' || quoted) {
            return c;
        }
        pending = in.read();
        if (pending != 'n') {
            return c;
        }
        pending = -1;
        return '\n';
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        for (int n = 0; n < wanted; n++) {
            int c = read();
            if (c < 0) {
                return n == 0 ? -1 : n;
            }
            buffer[offset + n] = (char) c;
        }
        return wanted;
    }
}
