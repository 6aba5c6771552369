package painlog.exchange.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import painlog.journal.Uid;

/** Resource ids that are the same in every export: version 5 UUIDs of the records' own identities. */
final class FhirIds {
    private static final UUID PAINLOG = UUID.fromString("8c1f6b1e-6f0e-5b0a-9d53-2a6f3d1c7e40");

    private FhirIds() {}

    /** {@code urn:uuid:…} of a part of a record. */
    static String of(Uid uid, String part) {
        return of(uid.hex() + ":" + part);
    }

    static String of(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(PAINLOG.getMostSignificantBits())
                    .putLong(PAINLOG.getLeastSignificantBits())
                    .flip());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & ~0xf000L) | 0x5000L;
            long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
            return "urn:uuid:" + new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
