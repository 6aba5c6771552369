package painlog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.RecordKind;
import painlog.journal.Session;
import painlog.journal.Stored;

/** The columns in which records of a kind, or of several, are listed. */
final class RecordColumns {
    /** One column and how its cell follows from a record. */
    record Field(Column column, Function<Stored<?>, String> cell) {}

    private final List<Field> fields;

    private RecordColumns(List<Field> fields) {
        this.fields = fields;
    }

    static RecordColumns forPeople(Set<RecordKind> kinds) {
        return new RecordColumns(
                kinds.size() > 1 ? mixed() : forPeople(kinds.iterator().next()));
    }

    private static List<Field> forPeople(RecordKind kind) {
        return switch (kind) {
            case ENTRY -> EntryFields.forPeople();
            case SESSION -> SessionFields.forPeople();
            case PERIOD -> PeriodFields.all();
            case DOSE -> DoseFields.forPeople();
        };
    }

    static RecordColumns forPrograms(Set<RecordKind> kinds) {
        return new RecordColumns(
                kinds.size() > 1 ? mixed() : forPrograms(kinds.iterator().next()));
    }

    private static List<Field> forPrograms(RecordKind kind) {
        return switch (kind) {
            case ENTRY -> EntryFields.forPrograms();
            case SESSION -> SessionFields.forPrograms();
            case PERIOD -> PeriodFields.all();
            case DOSE -> DoseFields.forPrograms();
        };
    }

    private static List<Field> mixed() {
        return List.of(
                new Field(Column.words("id"), r -> r.id().toString()),
                new Field(Column.words("when"), RecordColumns::when),
                new Field(Column.words("kind"), r -> r.id().kind().word()),
                new Field(Column.text("what"), RecordColumns::what),
                new Field(Column.text("note"), RecordColumns::note));
    }

    private static String when(Stored<?> record) {
        Object value = record.value();
        if (value instanceof Entry entry) {
            return entry.felt().minute();
        }
        if (value instanceof Session session) {
            return session.start().minute();
        }
        return value instanceof Period period
                ? period.first().toString()
                : ((Dose) value).taken().minute();
    }

    private static String what(Stored<?> record) {
        Object value = record.value();
        if (value instanceof Entry entry) {
            return Sentences.what(entry);
        }
        if (value instanceof Session session) {
            return Sentences.what(session);
        }
        return value instanceof Period period ? Sentences.what(period) : Sentences.what((Dose) value);
    }

    private static String note(Stored<?> record) {
        Object value = record.value();
        if (value instanceof Entry entry) {
            return entry.remarks().note();
        }
        return value instanceof Session session ? session.remarks().note() : "";
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(field.column()));
        return columns;
    }

    List<String> cells(Stored<?> record) {
        List<String> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(field.cell().apply(record)));
        return cells;
    }
}
