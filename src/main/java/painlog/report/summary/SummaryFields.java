package painlog.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import painlog.analysis.MeasureMean;
import painlog.analysis.summary.Adherence;
import painlog.analysis.summary.LevelChange;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryRow;
import painlog.journal.word.WordKind;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.text.ValueFormat;

/** The columns of a summary's rows for programs: numbers unrounded, absent values empty. */
final class SummaryFields {
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<SummaryRow, String>> cells = new ArrayList<>();

    private SummaryFields() {
        days();
        scores();
        change();
        care();
        notes();
    }

    static Table table(Summary summary) {
        SummaryFields fields = new SummaryFields();
        List<List<String>> rows = new ArrayList<>();
        for (SummaryRow row : summary.rows()) {
            List<String> cells = new ArrayList<>();
            fields.cells.forEach(cell -> cells.add(cell.apply(row)));
            rows.add(cells);
        }
        return Table.of(fields.columns, rows);
    }

    private void days() {
        add("label", row -> row.group().label());
        add("from", row -> row.group().first().toString());
        add("to", row -> row.group().last().toString());
        add("partial", row -> Boolean.toString(row.group().isPartial()));
        add("days", row -> Integer.toString(row.group().daysSoFar()));
        add("days_logged", row -> Integer.toString(row.scores().daysLogged()));
        add("entries", row -> Integer.toString(row.scores().entries()));
    }

    private void scores() {
        number("mean", row -> row.scores().mean());
        number("median", row -> row.scores().median());
        number("min", row -> row.scores().min());
        number("max", row -> row.scores().max());
        add("worst_day", row -> row.worst().map(w -> w.day().date().toString()).orElse(""));
        number(
                "worst_day_mean",
                row -> row.worst().map(w -> OptionalDouble.of(w.day().mean())).orElse(OptionalDouble.empty()));
        add("days_at_most_3", row -> whole(row.scores().marks().daysAtMost3()));
        number("share_at_most_3", row -> row.scores().shareAtMost3());
        add("days_at_least_7", row -> whole(row.scores().marks().daysAtLeast7()));
        number("share_at_least_7", row -> row.scores().shareAtLeast7());
    }

    private void change() {
        add(
                "before_from",
                row -> row.change().map(c -> c.before().first().toString()).orElse(""));
        add(
                "before_to",
                row -> row.change().map(c -> c.before().last().toString()).orElse(""));
        number("before_mean", row -> row.change().map(LevelChange::mean).orElse(OptionalDouble.empty()));
        number("change", row -> row.change().map(LevelChange::difference).orElse(OptionalDouble.empty()));
    }

    private void care() {
        add("sessions", row -> Integer.toString(row.care().sessionCount()));
        add(
                "sessions_by_therapy",
                row -> row.care().sessions().stream()
                        .map(s -> s.name() + "=" + s.sessions())
                        .collect(Collectors.joining(" ")));
        add("doses", row -> Integer.toString(row.care().dosesTaken()));
        add("days_with_dose", row -> Integer.toString(row.care().daysWithDose()));
        number(
                "goal_planned",
                row -> row.care().goals().stream()
                        .mapToDouble(Adherence::planned)
                        .reduce(Double::sum));
        add(
                "goal_done",
                row -> row.care().goals().isEmpty()
                        ? ""
                        : Integer.toString(Adherence.done(row.care().goals())));
    }

    private void notes() {
        add("interference", row -> means(row.notes().interference()));
        for (WordKind kind : WordKind.values()) {
            add(
                    plural(kind),
                    row -> row.notes().words().getOrDefault(kind, List.of()).stream()
                            .map(word -> word.word() + "=" + word.n())
                            .collect(Collectors.joining(" ")));
        }
        add("measures", row -> means(row.notes().measures()));
        add(
                "tags",
                row -> row.notes().tags().stream()
                        .map(tag -> tag.word() + "=" + tag.n())
                        .collect(Collectors.joining(" ")));
        add("all_entries", row -> Integer.toString(row.notes().allEntries()));
        add("backfilled", row -> Integer.toString(row.notes().backfilled()));
        number("share_backfilled", row -> row.notes().shareBackfilled());
    }

    private static String means(List<MeasureMean> means) {
        return means.stream()
                .map(mean -> mean.measure().name() + "=" + ValueFormat.plain(mean.mean()))
                .collect(Collectors.joining(" "));
    }

    /** The words of a kind as a heading. */
    static String plural(WordKind kind) {
        return switch (kind) {
            case SITE -> "sites";
            case SYMPTOM -> "symptoms";
            case TRIGGER -> "triggers";
            case RELIEF -> "relief";
            case QUALITY -> "qualities";
        };
    }

    private static String whole(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private void add(String title, Function<SummaryRow, String> cell) {
        columns.add(Column.words(title));
        cells.add(cell);
    }

    private void number(String title, Function<SummaryRow, OptionalDouble> value) {
        add(title, row -> ValueFormat.plain(value.apply(row)));
    }
}
