package painlog.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.journal.ContentUid;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.Uid;
import painlog.journal.part.SourceColumns;

/**
 * Derives the identity of an imported record from what it means, and from how often the file has said the same before:
 * of three equal doses each has its own, and each the same when the file is imported again. The time comes first, so
 * that records in the order of time are stored beside each other, then the program, then a hash.
 */
public final class ContentIds {
    private final int format;
    private final CellIds cellIds;
    private final MessageDigest hash;
    private final OccurrenceCounter meanings = new OccurrenceCounter();
    private final OccurrenceCounter rows = new OccurrenceCounter();
    private @Nullable List<String> lastCells;
    private @Nullable Uid lastUid;
    private SourceColumns lastColumns = SourceColumns.UNKNOWN;
    private String lastTelling = "";
    private boolean isFirst;

    /**
     * @param importFormat whose records they are: equal ones of different programs are different
     */
    public ContentIds(ImportFormat importFormat) {
        this.format = importFormat.number();
        this.cellIds = new CellIds(importFormat);
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Where a record stands in its file.
     *
     * @param cells of its row, from which painlog 0.1.0 made an identity
     * @param what distinguished the records of one row then, such as {@code entry}
     * @param columns that it was read from, where the person chose them
     */
    public record Place(List<String> cells, String what, SourceColumns columns) {
        /** In a file whose columns have a fixed meaning. */
        public Place(List<String> cells, String what) {
            this(cells, what, SourceColumns.UNKNOWN);
        }
    }

    /** The identity of the next record of the file. */
    public ImportedRecord.Identity next(Timestamp at, JournalRecord record, Place place) {
        // What the file leaves open, the zone of a local time, is no part of the meaning: it can be asked for anew.
        String time = at.isInstant()
                ? "at " + at.at().getEpochSecond()
                : "on the clock " + at.written().withNano(0);
        String columns = telling(place.columns);
        String meaning = format + "\u001e" + time + "\u001e" + RecordMeaning.of(record)
                + (columns.isEmpty() ? "" : "\u001ecolumns\u001f" + columns);
        int before = meanings.countBefore(digest(meaning).getLong());
        ByteBuffer digest = digest(before == 0 ? meaning : meaning + "\u001e" + before);
        long seconds = at.isInstant() ? at.at().getEpochSecond() : at.written().toEpochSecond(ZoneOffset.UTC);
        Uid uid = ContentUid.of(seconds, format, digest.getLong());
        return new ImportedRecord.Identity(uid, earlier(at, place.cells, place.what), true, place.columns);
    }

    /** Most rows share what is said of their columns. */
    @SuppressWarnings("ReferenceEquality")
    private String telling(SourceColumns columns) {
        if (columns != lastColumns) {
            lastTelling = columns.telling();
            lastColumns = columns;
        }
        return lastTelling;
    }

    /**
     * painlog 0.1.0 took equal rows for one, so only the first of them is in its journals. What several records of one
     * row are now was one then.
     */
    @SuppressWarnings("ReferenceEquality") // equal rows are different rows
    private Optional<Uid> earlier(Timestamp at, List<String> cells, String what) {
        Uid uid = cellIds.of(at, cells, what);
        boolean sameRow = cells == lastCells && uid.equals(lastUid);
        if (!sameRow) {
            isFirst = rows.countBefore(uid.low()) == 0;
        }
        lastCells = cells;
        lastUid = uid;
        return isFirst ? Optional.of(uid) : Optional.empty();
    }

    private ByteBuffer digest(String text) {
        return ByteBuffer.wrap(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
