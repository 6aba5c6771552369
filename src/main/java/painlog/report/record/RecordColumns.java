package painlog.report.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.RecordKind;
import painlog.journal.RecordSummaryText;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.StoredRecordVisitor;
import painlog.report.document.Column;

/** The columns of lists of records, of one kind or of several. */
final class RecordColumns {
    /** One column and how its cell follows from a record. */
    record Field(Column column, Function<Stored<?>, String> cell) {}

    private static final RecordVisitor<String> WHEN = new StoredRecordVisitor<>() {
        @Override
        public String entry(Entry entry) {
            return entry.felt().minute();
        }

        @Override
        public String session(Session session) {
            return session.start().minute();
        }

        @Override
        public String period(Period period) {
            return period.first().toString();
        }

        @Override
        public String dose(Dose dose) {
            return dose.taken().minute();
        }
    };

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
                new Field(Column.words("when"), r -> r.value().accept(WHEN)),
                new Field(Column.words("kind"), r -> r.id().kind().word()),
                new Field(Column.text("what"), r -> RecordSummaryText.what(r.value())),
                new Field(Column.text("note"), r -> r.value().note()));
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
