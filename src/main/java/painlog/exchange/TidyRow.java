package painlog.exchange;

import java.time.LocalTime;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Session;
import painlog.journal.Traced;
import tools.jackson.databind.node.ObjectNode;

/** What all rows of one record have in common. */
record TidyRow(String kind, String id, String at, String day, ObjectNode node) {
    /** The fields that have columns of their own. */
    static final List<String> IDENTITY = List.of("id", "uid", "at", "zone", "recordedAt", "editedAt", "from");

    static TidyRow of(Traced<?> record, ObjectNode node) {
        Object value = record.value();
        if (value instanceof Period period) {
            String first = period.first().toString();
            return new TidyRow("period", id(RecordKind.PERIOD, record), first, first, node);
        }
        if (value instanceof Entry entry) {
            return timed(RecordKind.ENTRY, record, entry.felt(), node);
        }
        if (value instanceof Session session) {
            return timed(RecordKind.SESSION, record, session.start(), node);
        }
        return value instanceof Dose dose
                ? timed(RecordKind.DOSE, record, dose.taken(), node)
                : new TidyRow("provider", "", "", "", node);
    }

    private static TidyRow timed(RecordKind kind, Traced<?> record, Moment at, ObjectNode node) {
        String day = at.day(LocalTime.ofSecondOfDay(record.dayStart())).toString();
        return new TidyRow(kind.word(), id(kind, record), at.iso(), day, node);
    }

    private static String id(RecordKind kind, Traced<?> record) {
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
