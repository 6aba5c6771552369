package painlog.store.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import painlog.journal.ImportedRecord;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.Change;
import painlog.store.change.LoggedTable;
import painlog.store.change.PeriodWriter;
import painlog.store.importing.ExistingRecords;
import painlog.store.read.Periods;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/**
 * Merges two journals' periods. Those of one therapy that overlap become one: it covers the days of all, and has the
 * goal, the expectation, the label and the note of the one edited last. In whatever order and groups they meet, the outcome is the same.
 */
final class PeriodMerge {
    /** The one whose goal, label and note stay comes last. */
    private static final Comparator<VersionedRecord<Period>> BY_EDIT =
            Comparator.<VersionedRecord<Period>, Instant>comparing(VersionedRecord::edited)
                    .thenComparing(period ->
                            period.value().goal().map(Object::toString).orElse(""))
                    .thenComparing(period -> period.value().label())
                    .thenComparing(period -> period.value().note())
                    .thenComparing(period -> period.value().expected().orElse(-1));

    private final Sql sql;
    private final Change change;
    private final RecordMerge records;
    private final MergeCounts counts;

    PeriodMerge(Change change, RecordMerge records, MergeCounts counts) {
        this.sql = change.sql();
        this.change = change;
        this.records = records;
        this.counts = counts;
    }

    /** Takes a period. */
    void take(VersionedRecord<Period> period) {
        ExistingRecords known = ExistingRecords.of(sql, LoggedTable.PERIOD, List.of(period));
        long id = known.id(period);
        ImportedRecord.Status status = known.status(period);
        if (id > 0) {
            takeVersion(stored(id), period);
        } else if (status == ImportedRecord.Status.DELETED && isJoined(period.value())) {
            counts.same(1);
        } else if (counts.takes(status)) {
            long deleted =
                    known.deletedAs(period).map(change.tombstones()::remove).orElse(0L);
            boolean isRevived = status == ImportedRecord.Status.DELETED;
            write(isRevived ? edited(period, change.stamp().after(deleted).millis()) : period, new ArrayList<>());
        }
    }

    /** Of versions edited at the same time, as joined ones may be, both count. */
    private void takeVersion(VersionedRecord<Period> here, VersionedRecord<Period> there) {
        boolean isLater = there.edited().isAfter(here.edited());
        VersionedRecord<Period> now = there.edited().equals(here.edited()) ? join(here, there) : isLater ? there : here;
        if (isSame(now, here)) {
            counts.same(1);
        } else {
            write(now, new ArrayList<>(List.of(here)));
        }
    }

    /** Whether it was joined with one that is here. */
    private boolean isJoined(Period period) {
        return new Periods(sql)
                .overlapping(period, 0).stream()
                        .anyMatch(other -> hull(other.value(), period).equals(other.value()));
    }

    /**
     * Writes a period in the place of others.
     *
     * @param replaced the version that is here, if there is one; those that overlap are added
     */
    private void write(VersionedRecord<Period> period, List<VersionedRecord<Period>> replaced) {
        VersionedRecord<Period> joined = period;
        Optional<VersionedRecord<Period>> other = overlapping(joined.value(), replaced);
        while (other.isPresent()) {
            replaced.add(other.get());
            joined = join(joined, other.get());
            other = overlapping(joined.value(), replaced);
        }
        bury(period, joined);
        for (VersionedRecord<Period> here : replaced) {
            bury(here, joined);
        }
        if (replaced.size() == 1 && isSame(joined, replaced.get(0))) {
            counts.same(1);
        } else {
            replaced.forEach(here -> records.delete(LoggedTable.PERIOD, here.number()));
            insert(joined, replaced);
        }
    }

    private static boolean isSame(VersionedRecord<Period> a, VersionedRecord<Period> b) {
        return a.uid().equals(b.uid())
                && a.edited().equals(b.edited())
                && a.value().equals(b.value());
    }

    /** An identity that is given up gets a tombstone of its last edit, so that it is not merged again. */
    private void bury(VersionedRecord<Period> period, VersionedRecord<Period> joined) {
        if (!period.uid().equals(joined.uid())) {
            long edited = period.edited().toEpochMilli();
            change.tombstones().write(period.uid(), LoggedTable.PERIOD, edited);
        }
    }

    private void insert(VersionedRecord<Period> period, List<VersionedRecord<Period>> replaced) {
        boolean isNew = replaced.isEmpty();
        long id = isNew
                ? records.number(LoggedTable.PERIOD, period)
                : replaced.get(0).number();
        Change.WriteStamp stamp = new Change.WriteStamp(period.edited().toEpochMilli(), 0);
        Change.RecordIdentity identity =
                new Change.RecordIdentity(id, period.uid().hex());
        long written = PeriodWriter.insert(sql, stamp, identity, period.value());
        if (isNew) {
            change.log().added(LoggedTable.PERIOD, written, written);
        }
        change.tombstones().remove(period.uid());
        counts.wrote(isNew);
    }

    private static VersionedRecord<Period> edited(VersionedRecord<Period> period, long millis) {
        return new VersionedRecord<>(
                period.number(),
                period.uid(),
                Instant.ofEpochMilli(millis),
                0,
                ImportedRecord.Origin.NONE,
                period.value());
    }

    /** One period of two: the later one over the days of both, under the smaller identity. */
    private static VersionedRecord<Period> join(VersionedRecord<Period> a, VersionedRecord<Period> b) {
        if (BY_EDIT.compare(a, b) < 0) {
            return join(b, a);
        }
        Uid uid = a.uid().compareTo(b.uid()) < 0 ? a.uid() : b.uid();
        return new VersionedRecord<>(0, uid, a.edited(), 0, ImportedRecord.Origin.NONE, hull(a.value(), b.value()));
    }

    /** The first period, over the days of both. */
    private static Period hull(Period a, Period b) {
        LocalDate first = a.first().isBefore(b.first()) ? a.first() : b.first();
        Optional<LocalDate> last = a.last().flatMap(x -> b.last().map(y -> x.isAfter(y) ? x : y));
        return new Period(a.therapy(), first, last, a.goal(), a.expected(), a.label(), a.note());
    }

    private Optional<VersionedRecord<Period>> overlapping(Period period, List<VersionedRecord<Period>> besides) {
        for (Stored<Period> other : new Periods(sql).overlapping(period, 0)) {
            long id = other.id().number();
            if (besides.stream().noneMatch(one -> one.number() == id)) {
                return Optional.of(stored(id));
            }
        }
        return Optional.empty();
    }

    private VersionedRecord<Period> stored(long id) {
        Period period = new Periods(sql).find(id).orElseThrow().value();
        try (Rows rows = sql.rows("SELECT uid, edited_at FROM period WHERE id = ?", id)) {
            rows.next();
            return new VersionedRecord<>(
                    id,
                    Uid.of(rows.bytes(1)),
                    Instant.ofEpochMilli(rows.whole(2)),
                    0,
                    ImportedRecord.Origin.NONE,
                    period);
        }
    }
}
