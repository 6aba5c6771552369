package painlog.store.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.part.SourceColumns;
import painlog.store.read.RecordsById;
import painlog.store.sql.Sql;

/**
 * Matches the records of one kind with those the journal holds from an earlier import: by identity, by the identity that
 * painlog 0.1.0 gave to the row, or by time and content where the file now says more or less of the same. Each record of
 * the journal is matched with one row of the file at most.
 */
final class KindMatcher {
    private static final int CHUNK = 500;

    private final Sql sql;
    private final RecordKind kind;
    private final RecordImporter importer;
    private final RecordCompletion completion;

    /** Of the newest record that was there before the import began. */
    private final long lastId;

    private final BitSet matched = new BitSet();
    private final List<ImportedRecord> waiting = new ArrayList<>();
    private final List<ImportedRecord> unmatched = new ArrayList<>();

    KindMatcher(Sql sql, RecordKind kind, RecordImporter importer, RecordCompletion completion) {
        this.sql = sql;
        this.kind = kind;
        this.importer = importer;
        this.completion = completion;
        this.lastId = sql.number("SELECT max(id) FROM " + kind.word());
    }

    /** Takes one record, which waits until there are enough of them to be looked up together. */
    void take(ImportedRecord imported) {
        waiting.add(imported);
        if (waiting.size() == CHUNK) {
            match();
        }
    }

    /** What the journal knows of a record whose identity is new to it. */
    ImportedRecord.Status status(ImportedRecord imported) {
        ImportedNeighbours found = ImportedNeighbours.of(sql, kind, List.of(imported), lastId);
        Optional<Uid> earlier = imported.identity().earlier();
        if (earlier.filter(found.deleted()::contains).isPresent()) {
            return ImportedRecord.Status.DELETED;
        }
        Set<Long> ids = new HashSet<>(found.beside(imported.identity()));
        earlier.ifPresent(uid -> ids.add(found.id(uid)));
        boolean known = RecordsById.read(sql, kind, ids).values().stream()
                .anyMatch(here -> mayBe(here, imported)
                        && saysAll(here, imported.record(), earlier.equals(Optional.of(here.uid()))));
        return known ? ImportedRecord.Status.KNOWN : ImportedRecord.Status.NEW;
    }

    /** Whether the record's values may have come from the same columns as those of the file. */
    private static boolean mayBe(VersionedRecord<?> here, ImportedRecord imported) {
        return imported.identity().columns().mayBe(here.origin().columns());
    }

    private static boolean saysAll(VersionedRecord<?> here, JournalRecord now, boolean isSameRow) {
        Optional<JournalRecord> filled = isSameRow ? RecordUnion.filled(here.value(), now) : Optional.empty();
        return filled.filter(here.value()::equals).isPresent() || RecordUnion.isWithin(now, here.value());
    }

    private void match() {
        if (waiting.isEmpty()) {
            return;
        }
        ImportedNeighbours found = ImportedNeighbours.of(sql, kind, waiting, lastId);
        Set<Long> earlier = new HashSet<>();
        for (ImportedRecord imported : waiting) {
            imported.identity().earlier().ifPresent(uid -> earlier.add(found.id(uid)));
        }
        earlier.remove(0L);
        Map<Long, VersionedRecord<?>> old = RecordsById.read(sql, kind, earlier);
        for (ImportedRecord imported : waiting) {
            match(imported, found, old);
        }
        waiting.clear();
    }

    private void match(ImportedRecord imported, ImportedNeighbours found, Map<Long, VersionedRecord<?>> old) {
        long same = found.id(imported.uid());
        if (same > 0 || found.deleted().contains(imported.uid())) {
            matched.set((int) same);
            importer.take(imported);
            return;
        }
        Optional<Uid> earlier = imported.identity().earlier();
        if (earlier.isPresent() && isSameRow(old.get(found.id(earlier.get())), imported)) {
            return;
        }
        if (earlier.isPresent() && found.deleted().contains(earlier.get())) {
            importer.take(imported.as(earlier.get()));
        } else if (found.beside(imported.identity()).isEmpty()) {
            importer.take(imported);
        } else {
            unmatched.add(imported);
        }
    }

    /** Whether the record that painlog 0.1.0 made of the row is about the same; then it gets what it leaves out. */
    private boolean isSameRow(@Nullable VersionedRecord<?> before, ImportedRecord imported) {
        if (before == null || !mayBe(before, imported)) {
            return false;
        }
        Optional<JournalRecord> filled = RecordUnion.filled(before.value(), imported.record());
        filled.ifPresent(record -> settle(before, imported, record));
        return filled.isPresent();
    }

    /** The record of the journal is the one of the file; it is completed if the two together say more. */
    private void settle(VersionedRecord<?> here, ImportedRecord imported, JournalRecord both) {
        matched.set((int) here.number());
        if (both.equals(here.value())) {
            importer.take(imported.as(here.uid()));
        } else {
            SourceColumns columns =
                    imported.identity().columns().with(here.origin().columns());
            completion.add(new RecordId(kind, here.number()), both, columns);
        }
    }

    /** Passes on what is left, matched by content, now that it is known which records have a row of their own. */
    void finish() {
        match();
        for (int from = 0; from < unmatched.size(); from += CHUNK) {
            List<ImportedRecord> chunk = unmatched.subList(from, Math.min(from + CHUNK, unmatched.size()));
            ImportedNeighbours found = ImportedNeighbours.of(sql, kind, chunk, lastId);
            Set<Long> ids = new HashSet<>();
            chunk.forEach(imported -> ids.addAll(found.beside(imported.identity())));
            Map<Long, VersionedRecord<?>> here = RecordsById.read(sql, kind, ids);
            for (ImportedRecord imported : chunk) {
                List<VersionedRecord<?>> free = free(found.beside(imported.identity()), here);
                free.removeIf(record -> !mayBe(record, imported));
                matchByContent(imported, free);
            }
        }
    }

    private List<VersionedRecord<?>> free(List<Long> beside, Map<Long, VersionedRecord<?>> here) {
        List<VersionedRecord<?>> free = new ArrayList<>();
        for (long id : beside) {
            VersionedRecord<?> record = here.get(id);
            if (record != null && !matched.get((int) id)) {
                free.add(record);
            }
        }
        return free;
    }

    private void matchByContent(ImportedRecord imported, List<VersionedRecord<?>> free) {
        JournalRecord now = imported.record();
        for (VersionedRecord<?> here : free) {
            if (RecordUnion.isWithin(now, here.value())) {
                settle(here, imported, here.value());
                return;
            }
        }
        for (VersionedRecord<?> here : free) {
            boolean same = here.origin().raw().equals(imported.raw()) || RecordUnion.isWithin(here.value(), now);
            Optional<JournalRecord> both = same ? RecordUnion.of(here.value(), now) : Optional.empty();
            if (both.isPresent()) {
                settle(here, imported, both.get());
                return;
            }
        }
        importer.take(imported);
    }
}
