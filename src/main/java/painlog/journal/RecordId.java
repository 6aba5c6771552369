package painlog.journal;

import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;

/**
 * A short, stable identifier of a record: {@code e12}, {@code s4}, {@code p2}, {@code d7}.
 *
 * @param number 1 or more
 */
public record RecordId(RecordKind kind, long number) {
    /**
     * Reads an id.
     *
     * @throws BadInput when it is not one of the four letters and a number
     */
    public static RecordId parse(String text) {
        for (RecordKind kind : RecordKind.values()) {
            if (text.length() > 1 && Character.toLowerCase(text.charAt(0)) == kind.letter()) {
                return numbered(kind, text);
            }
        }
        throw wrong(text);
    }

    private static RecordId numbered(RecordKind kind, String text) {
        long number = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || text.length() > 16) {
                throw wrong(text);
            }
            number = number * 10 + (c - '0');
        }
        return new RecordId(kind, number);
    }

    private static BadInput wrong(String text) {
        return new BadInput("\"" + text + "\" is not an id: e12 (entry), s4 (session), p2 (period), d7 (dose) or last");
    }

    @Override
    public String toString() {
        return kind.letter() + Long.toString(number);
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordId that && kind == that.kind && number == that.number;
    }

    @Override
    public int hashCode() {
        int hash = kind.hashCode();
        hash = 31 * hash + Long.hashCode(number);
        return hash;
    }
}
