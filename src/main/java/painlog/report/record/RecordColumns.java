package painlog.report.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.IdentifiedRecord;
import painlog.journal.IdentifiedRecordVisitor;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.RecordKind;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.report.document.Column;

/** The columns in which records of a kind, or of several, are listed: the id first. */
final class RecordColumns {
    /** One column and how its cell follows from a record. */
    record Field<T extends IdentifiedRecord>(Column column, Function<T, String> cell) {}

    private static final IdentifiedRecordVisitor<String> WHEN = new IdentifiedRecordVisitor<>() {
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

        @Override
        public String plan(Plan plan) {
            return plan.start().toString();
        }
    };

    private final List<Column> columns;
    private final Function<IdentifiedRecord, List<String>> cells;

    /**
     * @param columns besides the id's
     * @param cells one for each of them
     */
    private RecordColumns(List<Column> columns, Function<IdentifiedRecord, List<String>> cells) {
        List<Column> all = new ArrayList<>(List.of(Column.words("id")));
        all.addAll(columns);
        this.columns = List.copyOf(all);
        this.cells = cells;
    }

    static RecordColumns forPeople(Set<RecordKind> kinds) {
        return kinds.size() > 1
                ? mixed()
                : switch (kinds.iterator().next()) {
                    case ENTRY -> ofEntries(EntryFields.forPeople());
                    case SESSION -> ofSessions(SessionFields.forPeople());
                    case PERIOD -> ofPeriods(PeriodFields.all());
                    case DOSE -> ofDoses(DoseFields.forPeople());
                    case PLAN -> ofPlans();
                };
    }

    static RecordColumns forPrograms(Set<RecordKind> kinds) {
        return kinds.size() > 1
                ? mixed()
                : switch (kinds.iterator().next()) {
                    case ENTRY -> ofEntries(EntryFields.forPrograms());
                    case SESSION -> ofSessions(SessionFields.forPrograms());
                    case PERIOD -> ofPeriods(PeriodFields.all());
                    case DOSE -> ofDoses(DoseFields.forPrograms());
                    case PLAN -> ofPlans();
                };
    }

    private static RecordColumns mixed() {
        List<Field<IdentifiedRecord>> fields = List.of(
                new Field<>(Column.words("when"), record -> record.accept(WHEN)),
                new Field<>(
                        Column.words("kind"), record -> RecordKind.of(record).word()),
                new Field<>(Column.text("what"), RecordSummaryText::what),
                new Field<>(Column.text("note"), IdentifiedRecord::note));
        return new RecordColumns(columns(fields), record -> cells(fields, record));
    }

    private static RecordColumns ofEntries(List<Field<Entry>> fields) {
        return new RecordColumns(columns(fields), new Cells(fields, List.of(), List.of(), List.of(), List.of()));
    }

    private static RecordColumns ofSessions(List<Field<Session>> fields) {
        return new RecordColumns(columns(fields), new Cells(List.of(), fields, List.of(), List.of(), List.of()));
    }

    private static RecordColumns ofPeriods(List<Field<Period>> fields) {
        return new RecordColumns(columns(fields), new Cells(List.of(), List.of(), fields, List.of(), List.of()));
    }

    private static RecordColumns ofDoses(List<Field<Dose>> fields) {
        return new RecordColumns(columns(fields), new Cells(List.of(), List.of(), List.of(), fields, List.of()));
    }

    private static RecordColumns ofPlans() {
        List<Field<Plan>> fields = PlanFields.all();
        return new RecordColumns(columns(fields), new Cells(List.of(), List.of(), List.of(), List.of(), fields));
    }

    private static <T extends IdentifiedRecord> List<Column> columns(List<Field<T>> fields) {
        return fields.stream().map(Field::column).toList();
    }

    private static <T extends IdentifiedRecord> List<String> cells(List<Field<T>> fields, T record) {
        List<String> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(field.cell().apply(record)));
        return cells;
    }

    List<Column> columns() {
        return columns;
    }

    /** A cell for each column, in a list that may be added to. */
    List<String> cells(Stored<?> record) {
        List<String> row = new ArrayList<>(columns.size());
        row.add(record.id().toString());
        row.addAll(cells.apply(record.value()));
        return row;
    }

    /** The cells of a record by the fields of its kind; kinds that are not listed have none. */
    private record Cells(
            List<Field<Entry>> entries,
            List<Field<Session>> sessions,
            List<Field<Period>> periods,
            List<Field<Dose>> doses,
            List<Field<Plan>> plans)
            implements IdentifiedRecordVisitor<List<String>>, Function<IdentifiedRecord, List<String>> {
        @Override
        public List<String> apply(IdentifiedRecord record) {
            return record.accept(this);
        }

        @Override
        public List<String> entry(Entry entry) {
            return cells(entries, entry);
        }

        @Override
        public List<String> session(Session session) {
            return cells(sessions, session);
        }

        @Override
        public List<String> period(Period period) {
            return cells(periods, period);
        }

        @Override
        public List<String> dose(Dose dose) {
            return cells(doses, dose);
        }

        @Override
        public List<String> plan(Plan plan) {
            return cells(plans, plan);
        }
    }
}
