package painlog.exchange.longcsv;

import java.time.LocalTime;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.VersionedRecord;
import tools.jackson.databind.node.ObjectNode;

/** What all rows of one record have in common. */
record LongCsvRow(String kind, String id, String at, String day, ObjectNode node) {
    /** The fields that have columns of their own. */
    static final List<String> IDENTITY = List.of("id", "uid", "at", "zone", "recordedAt", "editedAt", "from");

    static LongCsvRow of(VersionedRecord<?> record, ObjectNode node) {
        return record.value().accept(new OfRecord(record, node));
    }

    private record OfRecord(VersionedRecord<?> record, ObjectNode node) implements RecordVisitor<LongCsvRow> {
        @Override
        public LongCsvRow entry(Entry entry) {
            return timed(RecordKind.ENTRY, entry.felt());
        }

        @Override
        public LongCsvRow session(Session session) {
            return timed(RecordKind.SESSION, session.start());
        }

        @Override
        public LongCsvRow period(Period period) {
            String first = period.first().toString();
            return new LongCsvRow(RecordKind.PERIOD.word(), id(RecordKind.PERIOD, record), first, first, node);
        }

        @Override
        public LongCsvRow dose(Dose dose) {
            return timed(RecordKind.DOSE, dose.taken());
        }

        @Override
        public LongCsvRow plan(Plan plan) {
            return timed(RecordKind.PLAN, plan.draw().at());
        }

        @Override
        public LongCsvRow provider(Provider provider) {
            return new LongCsvRow("provider", "", "", "", node);
        }

        private LongCsvRow timed(RecordKind kind, Moment at) {
            String day = at.day(LocalTime.ofSecondOfDay(record.dayStart())).toString();
            return new LongCsvRow(kind.word(), id(kind, record), at.iso(), day, node);
        }
    }

    private static String id(RecordKind kind, VersionedRecord<?> record) {
        return new RecordId(kind, record.number()).toString();
    }

    /** One row: a fact of the record. */
    List<String> cells(String measure, String value, String unit, String text) {
        String zone = node.path("zone").asString("");
        String recorded = node.path("recordedAt").asString("");
        String uid = node.path("uid").asString("");
        return List.of(
                kind,
                id,
                at,
                day,
                measure,
                value,
                unit,
                text,
                zone,
                recorded,
                uid,
                node.path("editedAt").asString(""));
    }
}
