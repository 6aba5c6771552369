package painlog.exchange.trackers;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import painlog.error.BadInput;

/**
 * Finds the tags of an XML file one after the other, however long the file is. It is no full parser: text between
 * tags is passed over, a document type is never followed, and a tag that is broken ends where the next one begins, so
 * that one bad record does not take the file with it.
 */
final class XmlTagScanner {
    private static final int LONGEST_TAG = 1 << 20;
    private static final int END = -1;
    private static final String ENTITY = "!ENTITY";
    private static final Pattern OWN_ENTITY = Pattern.compile("&(?!amp;|lt;|gt;|quot;|apos;|#)\\w+;");

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int place;
    private int line = 1;
    private int tagLine = 1;
    private String tag = "";
    private boolean declaresEntities;

    XmlTagScanner(Reader in) {
        this.in = in;
    }

    /** Where the last tag began. */
    int line() {
        return tagLine;
    }

    /** What stands between {@code <} and {@code >} of the last tag, as it is. */
    String tag() {
        return tag;
    }

    /**
     * Goes on to the next tag.
     *
     * @return whether there is one
     * @throws BadInput when the file ends within a tag
     */
    boolean next() throws IOException {
        while (true) {
            if (!skipText()) {
                return false;
            }
            tagLine = line;
            int first = peek();
            if (first == '?') {
                skipTo("?>");
            } else if (first == '!') {
                skipDeclaration();
            } else {
                tag = body();
                requireNoEntity(tag);
                return true;
            }
        }
    }

    /** Up to the next tag; whether there is one. */
    private boolean skipText() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = read(); c != END; c = read()) {
            if (c == '<') {
                requireNoEntity(text);
                return true;
            }
            if (declaresEntities && text.length() < LONGEST_TAG) {
                text.append((char) c);
            }
        }
        return false;
    }

    /** A document that brings entities of its own is no export of Apple Health, and may be meant to do harm. */
    private void requireNoEntity(CharSequence text) {
        if (declaresEntities && OWN_ENTITY.matcher(text).find()) {
            throw new BadInput("line " + line + " uses an XML entity, which Apple Health never writes; refused");
        }
    }

    /** Up to the end of the tag: a {@code >} outside quotes, or a line that begins with another tag. */
    private String body() throws IOException {
        StringBuilder body = new StringBuilder();
        char quote = 0;
        boolean lineStart = false;
        for (int c = read(); c != END; c = read()) {
            if ((c == '>' && quote == 0) || (c == '<' && lineStart)) {
                place -= c == '<' ? 1 : 0;
                return body.toString();
            }
            lineStart = c == '\n' || (lineStart && Character.isWhitespace(c));
            quote = c != '"' && c != '\'' ? quote : quote == 0 ? (char) c : quote == c ? 0 : quote;
            body.append((char) c);
            if (body.length() > LONGEST_TAG) {
                throw new BadInput("line " + tagLine + " begins a tag longer than 1 MB; export the file again");
            }
        }
        throw cutOff();
    }

    /** A comment, or a document type, which may hold anything in its brackets. */
    private void skipDeclaration() throws IOException {
        read();
        if (peek() == '-') {
            skipTo("-->");
            return;
        }
        boolean bracket = false;
        int matched = 0;
        for (int c = read(); c != END; c = read()) {
            matched = c == ENTITY.charAt(matched) ? matched + 1 : 0;
            if (matched == ENTITY.length()) {
                declaresEntities = true;
                matched = 0;
            } else if (c == '[') {
                bracket = true;
            } else if (bracket && c == ']') {
                bracket = false;
            } else if (!bracket && c == '>') {
                return;
            }
        }
        throw cutOff();
    }

    private void skipTo(String end) throws IOException {
        int matched = 0;
        for (int c = read(); c != END; c = read()) {
            matched = c == end.charAt(matched) ? matched + 1 : c == end.charAt(0) ? 1 : 0;
            if (matched == end.length()) {
                return;
            }
        }
        throw cutOff();
    }

    /** The refusal of a file that ends too early. */
    BadInput cutOff() {
        return new BadInput("line " + tagLine + " is not XML as Apple Health writes it, perhaps because the file is cut"
                + " off; export it again");
    }

    private int peek() throws IOException {
        return place < filled || fill() ? buffer[place] : END;
    }

    private int read() throws IOException {
        if (place == filled && !fill()) {
            return END;
        }
        char c = buffer[place++];
        line += c == '\n' ? 1 : 0;
        return c;
    }

    /** Keeps the last letter before what is read, so that one may be given back. */
    private boolean fill() throws IOException {
        if (filled > 0) {
            buffer[0] = buffer[filled - 1];
        }
        int n = in.read(buffer, 1, buffer.length - 1);
        filled = Math.max(n, 0) + 1;
        place = 1;
        return n > 0;
    }
}
