package painlog.report;

import java.util.List;
import java.util.function.Function;
import painlog.journal.Dose;
import painlog.journal.Numbers;
import painlog.report.RecordColumns.Field;

/** The columns of doses. */
final class DoseFields {
    private DoseFields() {}

    static List<Field> all() {
        return List.of(
                new Field(Column.words("id"), r -> r.id().toString()),
                field(Column.words("at"), d -> d.taken().iso()),
                field(Column.text("drug"), Dose::drug),
                field(Column.numbers("amount"), d -> Spelling.raw(d.amount())),
                field(Column.words("unit"), Dose::unit),
                field(Column.numbers("count"), d -> Numbers.plain(d.count())),
                field(Column.words("status"), d -> d.skipped() ? "skipped" : "taken"));
    }

    private static Field field(Column column, Function<Dose, String> cell) {
        return new Field(column, record -> cell.apply((Dose) record.value()));
    }
}
