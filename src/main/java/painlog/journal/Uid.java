package painlog.journal;

import java.util.HexFormat;
import painlog.error.BadInput;

/** The identity of a record on every machine: 16 bytes. */
public record Uid(long high, long low) implements Comparable<Uid> {
    private static final int DIGITS = 32;
    private static final HexFormat HEX = HexFormat.of();

    /** The identity made of 16 bytes. */
    public static Uid of(byte[] bytes) {
        return new Uid(number(bytes, 0), number(bytes, Long.BYTES));
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            number = (number << Byte.SIZE) | (bytes[i] & 0xff);
        }
        return number;
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

    /** The 16 bytes. */
    public byte[] bytes() {
        byte[] bytes = new byte[2 * Long.BYTES];
        for (int i = 0; i < Long.BYTES; i++) {
            int shift = Byte.SIZE * (Long.BYTES - 1 - i);
            bytes[i] = (byte) (high >> shift);
            bytes[Long.BYTES + i] = (byte) (low >> shift);
        }
        return bytes;
    }

    /** 32 hexadecimal digits in lower case. */
    public String hex() {
        return HEX.toHexDigits(high) + HEX.toHexDigits(low);
    }

    /** In the order of the bytes. */
    @Override
    public int compareTo(Uid other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }
}
