package painlog.journal;

import java.util.Optional;

/**
 * What a record of another program's file was made of.
 *
 * @param raw the row as the other program wrote it; empty for a record that was not imported
 * @param earlier the identity that painlog 0.1.0 would have given it, by which journals of then know it
 */
public record ImportOrigin(String raw, SourceColumns columns, Optional<Uid> earlier) {
    /** Of a record that no other program wrote. */
    public static final ImportOrigin NONE = new ImportOrigin("", SourceColumns.UNKNOWN, Optional.empty());

    /** Whether another program wrote the record. */
    public boolean isThere() {
        return !raw.isEmpty();
    }
}
