package painlog.store.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.journal.RecordKind;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.LoggedTable;
import painlog.store.change.OriginWriter;
import painlog.store.read.RecordsById;
import painlog.store.sql.Sql;

/**
 * Matches imported records of two journals where one of them was imported by painlog 0.1.0, which gave another identity
 * to the same row. Several records of today may have been one row then; the one that says the same comes first.
 */
final class EarlierIdentities {
    private final Sql sql;
    private final LoggedTable kind;
    private final Set<Long> taken;

    /**
     * @param taken ids of records that are known by their own identity
     */
    EarlierIdentities(Sql sql, LoggedTable kind, Set<Long> taken) {
        this.sql = sql;
        this.kind = kind;
        this.taken = taken;
    }

    /** The records of this journal by the identity that the other gives them. */
    Map<Uid, ExistingRecords.Here> match(List<VersionedRecord<?>> unknown) {
        Map<VersionedRecord<?>, List<ExistingRecords.Here>> candidates = candidates(unknown);
        Set<Long> ids = new HashSet<>();
        candidates.values().forEach(list -> list.forEach(here -> ids.add(here.id())));
        Map<Long, VersionedRecord<?>> here = RecordsById.read(sql, RecordKind.ofWord(kind.table()), ids);
        Map<Uid, ExistingRecords.Here> matched = new HashMap<>();
        for (boolean isAlike : List.of(true, false)) {
            candidates.forEach((record, list) -> {
                for (ExistingRecords.Here one : list) {
                    boolean fits = !isAlike || isAlike(here.get(one.id()), record);
                    if (fits && !matched.containsKey(record.uid()) && taken.add(one.id())) {
                        matched.put(record.uid(), one);
                    }
                }
            });
        }
        return matched;
    }

    private static boolean isAlike(@Nullable VersionedRecord<?> here, VersionedRecord<?> there) {
        return here != null
                && RecordUnion.filled(here.value(), there.value()).isPresent()
                && RecordUnion.of(here.value(), there.value()).isPresent();
    }

    private Map<VersionedRecord<?>, List<ExistingRecords.Here>> candidates(List<VersionedRecord<?>> unknown) {
        List<Uid> old = new ArrayList<>();
        List<Uid> earlier = new ArrayList<>();
        for (VersionedRecord<?> record : unknown) {
            record.earlier().ifPresentOrElse(earlier::add, () -> old.add(record.uid()));
        }
        Map<Uid, ExistingRecords.Here> oldHere = ExistingRecords.found(sql, kind, earlier);
        Map<Uid, List<ExistingRecords.Here>> newHere = since(old);
        Map<VersionedRecord<?>, List<ExistingRecords.Here>> candidates = new LinkedHashMap<>();
        for (VersionedRecord<?> record : unknown) {
            List<ExistingRecords.Here> list = record.earlier()
                    .map(uid -> oldHere.containsKey(uid) ? List.of(oldHere.get(uid)) : List.<ExistingRecords.Here>of())
                    .orElseGet(() -> newHere.getOrDefault(record.uid(), List.of()));
            if (!list.isEmpty()) {
                candidates.put(record, list);
            }
        }
        return candidates;
    }

    /** The records here that had these identities in painlog 0.1.0. */
    Map<Uid, List<ExistingRecords.Here>> since(List<Uid> old) {
        Map<Uid, List<ExistingRecords.Here>> found = new HashMap<>();
        for (Uid uid : old) {
            List<ExistingRecords.Here> here = new ArrayList<>();
            for (OriginWriter.Since one : OriginWriter.since(sql, kind, uid)) {
                here.add(new ExistingRecords.Here(one.id(), one.uid(), one.edited()));
            }
            found.put(uid, here);
        }
        return found;
    }
}
