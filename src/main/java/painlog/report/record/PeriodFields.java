package painlog.report.record;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import painlog.journal.Period;
import painlog.journal.part.Goal;
import painlog.report.document.Column;
import painlog.report.record.RecordColumns.Field;

/** The columns of periods. */
final class PeriodFields {
    private PeriodFields() {}

    static List<Field> all() {
        return List.of(
                new Field(Column.words("id"), r -> r.id().toString()),
                field(Column.text("therapy"), Period::therapy),
                field(Column.words("from"), p -> p.first().toString()),
                field(Column.words("to"), p -> p.last().map(LocalDate::toString).orElse("")),
                field(Column.words("goal"), p -> p.goal().map(Goal::text).orElse("")),
                field(Column.text("label"), Period::label));
    }

    private static Field field(Column column, Function<Period, String> cell) {
        return new Field(column, record -> cell.apply((Period) record.value()));
    }
}
