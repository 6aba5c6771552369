package painlog.journal;

import java.nio.ByteBuffer;
import java.util.Locale;

/** The identity of a record on every machine: 16 bytes. */
public record Uid(long high, long low) implements Comparable<Uid> {
    private static final int DIGITS = 32;

    public static Uid of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Uid(buffer.getLong(), buffer.getLong());
    }

    /**
     * Reads 32 hexadecimal digits.
     *
     * @throws BadInput for anything else
     */
    public static Uid parse(String hex) {
        try {
            if (hex.length() == DIGITS) {
                long high = Long.parseUnsignedLong(hex.substring(0, DIGITS / 2), 16);
                return new Uid(high, Long.parseUnsignedLong(hex.substring(DIGITS / 2), 16));
            }
        } catch (NumberFormatException letters) {
            // refused below
        }
        throw new BadInput("uid \"" + hex + "\" is not made of 32 hexadecimal digits");
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(DIGITS / 2).putLong(high).putLong(low).array();
    }

    /** 32 hexadecimal digits in lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "%016x%016x", high, low);
    }

    /** In the order of the bytes. */
    @Override
    public int compareTo(Uid other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }
}
