package painlog.report.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import painlog.journal.Dose;
import painlog.report.document.Column;
import painlog.report.record.RecordColumns.Field;
import painlog.text.ValueFormat;

/** The columns of doses. */
final class DoseFields {
    private DoseFields() {}

    static List<Field> forPeople() {
        List<Field> fields = new ArrayList<>();
        fields.add(id());
        fields.add(field(Column.words("when"), d -> d.taken().minute()));
        fields.addAll(taking());
        return fields;
    }

    static List<Field> forPrograms() {
        List<Field> fields = new ArrayList<>();
        fields.add(id());
        fields.add(field(Column.words("at"), d -> d.taken().iso()));
        fields.add(field(Column.words("zone"), d -> d.taken().zoneName()));
        fields.add(field(Column.words("recorded_at"), d -> d.recorded().toString()));
        fields.addAll(taking());
        return fields;
    }

    private static Field id() {
        return new Field(Column.words("id"), r -> r.id().toString());
    }

    private static List<Field> taking() {
        return List.of(
                field(Column.text("drug"), Dose::drug),
                field(Column.numbers("amount"), d -> ValueFormat.plain(d.amount())),
                field(Column.words("unit"), Dose::unit),
                field(Column.numbers("count"), d -> ValueFormat.plain(d.count())),
                field(Column.words("status"), d -> d.skipped() ? "skipped" : "taken"));
    }

    private static Field field(Column column, Function<Dose, String> cell) {
        return new Field(column, record -> cell.apply((Dose) record.value()));
    }
}
