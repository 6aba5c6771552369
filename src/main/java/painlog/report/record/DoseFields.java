package painlog.report.record;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Dose;
import painlog.report.document.Column;
import painlog.report.record.RecordColumns.Field;
import painlog.text.ValueFormat;

/** The columns of doses, after the id. */
final class DoseFields {
    private DoseFields() {}

    static List<Field<Dose>> forPeople() {
        List<Field<Dose>> fields = new ArrayList<>();
        fields.add(new Field<>(Column.words("when"), d -> d.taken().minute()));
        fields.addAll(taking());
        return fields;
    }

    static List<Field<Dose>> forPrograms() {
        List<Field<Dose>> fields = new ArrayList<>();
        fields.add(new Field<>(Column.words("at"), d -> d.taken().iso()));
        fields.add(new Field<>(Column.words("zone"), d -> d.taken().zoneName()));
        fields.add(new Field<>(Column.words("recorded_at"), d -> d.recorded().toString()));
        fields.addAll(taking());
        return fields;
    }

    private static List<Field<Dose>> taking() {
        return List.of(
                new Field<>(Column.text("drug"), Dose::drug),
                new Field<>(Column.numbers("amount"), d -> ValueFormat.plain(d.amount())),
                new Field<>(Column.words("unit"), Dose::unit),
                new Field<>(Column.numbers("count"), d -> ValueFormat.plain(d.count())),
                new Field<>(Column.words("status"), d -> d.skipped() ? "skipped" : "taken"),
                new Field<>(Column.text("note"), Dose::note));
    }
}
