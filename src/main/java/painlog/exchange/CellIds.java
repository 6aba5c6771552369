package painlog.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.List;
import painlog.journal.Uid;

/**
 * The identities that painlog 0.1.0 gave to imported records, which journals hold: the time as written, then a hash of
 * the cells of the row. They are computed as ever, so that what such a journal holds is known again; no record is given
 * one any more.
 */
final class CellIds {
    private static final long BEFORE_ALL = 1L << 40;

    private final MessageDigest hash;
    private final byte[] source;

    /**
     * @param importFormat whose rows they are: equal rows of different programs are different
     */
    CellIds(ImportFormat importFormat) {
        this.source = importFormat.word().getBytes(StandardCharsets.UTF_8);
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The identity of one of the records a row holds.
     *
     * @param what distinguishes the records of one row, such as {@code entry}
     */
    Uid of(Timestamp at, List<String> cells, String what) {
        hash.update(source);
        hash.update((byte) 0x1e);
        hash.update(what.getBytes(StandardCharsets.UTF_8));
        for (String cell : cells) {
            hash.update((byte) 0x1f);
            hash.update(cell.strip().getBytes(StandardCharsets.UTF_8));
        }
        ByteBuffer digest = ByteBuffer.wrap(hash.digest());
        long wall = at.written().toEpochSecond(ZoneOffset.UTC) + BEFORE_ALL;
        return new Uid((wall << 16) | (digest.getShort() & 0xffffL), digest.getLong());
    }
}
