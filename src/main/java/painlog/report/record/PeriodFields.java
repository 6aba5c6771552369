package painlog.report.record;

import java.time.LocalDate;
import java.util.List;
import painlog.journal.Period;
import painlog.journal.part.Goal;
import painlog.report.document.Column;
import painlog.report.record.RecordColumns.Field;

/** The columns of periods, after the id. */
final class PeriodFields {
    private PeriodFields() {}

    static List<Field<Period>> all() {
        return List.of(
                new Field<>(Column.text("therapy"), Period::therapy),
                new Field<>(Column.words("from"), p -> p.first().toString()),
                new Field<>(
                        Column.words("to"),
                        p -> p.last().map(LocalDate::toString).orElse("")),
                new Field<>(Column.words("goal"), p -> p.goal().map(Goal::text).orElse("")),
                new Field<>(Column.text("label"), Period::label),
                new Field<>(Column.text("note"), Period::note),
                new Field<>(
                        Column.numbers("expected"),
                        p -> p.expected().isPresent()
                                ? Integer.toString(p.expected().getAsInt())
                                : ""));
    }
}
