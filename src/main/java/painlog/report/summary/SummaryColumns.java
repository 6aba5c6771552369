package painlog.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import painlog.analysis.ScoreSummary;
import painlog.analysis.summary.Adherence;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.LevelChange;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryRow;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.text.ValueFormat;

/** The columns of a summary's tables for people. */
final class SummaryColumns {
    private record Field(Column column, Function<SummaryRow, String> cell) {}

    private final Summary summary;
    private final SummaryNumbers numbers;
    private final Sparkline sparkline;
    private final List<Field> fields = new ArrayList<>();

    private SummaryColumns(Summary summary) {
        this.summary = summary;
        this.numbers = new SummaryNumbers(summary.measure());
        this.sparkline = SummaryCourse.scale(summary);
    }

    /** The rows asked for. */
    static Table groups(Summary summary) {
        SummaryColumns columns = new SummaryColumns(summary);
        switch (summary.outline().request().by()) {
            case DAY -> columns.ofDays();
            case WEEK, MONTH, YEAR -> columns.ofSpans();
            case PERIOD -> columns.ofPeriods();
            case ARM -> columns.ofArms();
            case SITE -> columns.ofSites();
        }
        return columns.table(summary.rows());
    }

    /** The whole span, the span before, and the weeks if they are asked for. */
    static Table wholeSpans(Summary summary) {
        SummaryColumns columns = new SummaryColumns(summary);
        List<SummaryRow> rows = new ArrayList<>(List.of(summary.total()));
        summary.comparedWith().ifPresent(rows::add);
        for (SummaryRow week : summary.weeks()) {
            boolean isThere = rows.stream()
                    .anyMatch(row -> row.group().spans().equals(week.group().spans()));
            if (!isThere && week.group().daysSoFar() > 0) {
                rows.add(week);
            }
        }
        columns.words("all days", row -> SummaryText.name(summary, row));
        columns.level();
        columns.change();
        return columns.table(rows);
    }

    private Table table(List<SummaryRow> rows) {
        List<Column> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(field.column()));
        List<List<String>> cells = new ArrayList<>();
        for (SummaryRow row : rows) {
            List<String> line = new ArrayList<>();
            fields.forEach(field -> line.add(field.cell().apply(row)));
            cells.add(line);
        }
        return Table.of(columns, cells);
    }

    private void ofDays() {
        words("day", row -> new DaySpan(row.group().first(), row.group().last()).text());
        number("entries", row -> Integer.toString(row.scores().entries()));
        number("mean", row -> numbers.level(row.scores().mean()));
        number("range", row -> numbers.range(row.scores()));
        course();
        fields.add(new Field(Column.text("sessions, doses"), SummaryText::care));
    }

    private void ofSpans() {
        words(summary.outline().request().by().word(), SummaryText::marked);
        level();
        change();
        course();
        spare(Column.numbers("sessions"), SummaryColumns::sessions);
        worst();
    }

    private void ofPeriods() {
        words("period", SummaryText::marked);
        words("from", row -> row.group().first().toString());
        level();
        number("sessions", SummaryColumns::ofPeriod);
        spare(Column.numbers("change"), row -> numbers.change(difference(row)));
        spare(Column.words(SummaryCourse.title(summary)), row -> sparkline.of(row.course()));
        worst();
    }

    private void ofArms() {
        words("arm", SummaryText::marked);
        level();
        number("sessions", SummaryColumns::sessions);
        spare(Column.words(SummaryCourse.title(summary)), row -> sparkline.of(row.course()));
        worst();
    }

    private void ofSites() {
        words("site", SummaryText::marked);
        level();
        change();
        spare(Column.words(SummaryCourse.title(summary)), row -> sparkline.of(row.course()));
        worst();
    }

    private void level() {
        boolean crowded = summary.outline().request().by() == Grouping.PERIOD;
        number("days", row -> SummaryNumbers.days(row.scores(), row.group()));
        Column entries = Column.numbers("entries");
        fields.add(new Field(
                crowded ? entries.optional() : entries,
                row -> Integer.toString(row.scores().entries())));
        number("mean", row -> numbers.level(row.scores().mean()));
        number("median", row -> numbers.level(row.scores().median()));
        Column range = Column.numbers("range");
        fields.add(new Field(crowded ? range.optional() : range, row -> numbers.range(row.scores())));
        if (ScoreSummary.hasMarks(summary.measure())) {
            number("≤ 3", row -> ValueFormat.percent(row.scores().shareAtMost3()));
            number("≥ 7", row -> ValueFormat.percent(row.scores().shareAtLeast7()));
        }
    }

    private void change() {
        number("change", row -> numbers.change(difference(row)));
    }

    /** None where one of the means is of a day or two: that is no change, but how two days differ. */
    private static OptionalDouble difference(SummaryRow row) {
        return row.change()
                .filter(change -> SummarySentences.isEnough(row.scores().daysLogged(), change.daysLogged()))
                .map(LevelChange::difference)
                .orElse(OptionalDouble.empty());
    }

    private void course() {
        words(SummaryCourse.title(summary), row -> sparkline.of(row.course()));
    }

    private void worst() {
        spare(
                Column.words("worst day"),
                row -> row.worst().map(worst -> worst.day().date().toString()).orElse("–"));
    }

    private static String sessions(SummaryRow row) {
        return Integer.toString(row.care().sessionCount());
    }

    /** Sessions of the period's therapy, of those planned where it has a goal: {@code 10/12}. */
    private static String ofPeriod(SummaryRow row) {
        String therapy = row.group().period().map(Period::therapy).orElse("");
        List<Adherence> goals = row.care().goals().stream()
                .filter(goal -> goal.therapy().equals(therapy))
                .toList();
        return goals.isEmpty()
                ? Integer.toString(row.care().sessionCount(therapy))
                : SummaryText.done(goals) + "/" + SummaryText.planned(goals);
    }

    private void words(String title, Function<SummaryRow, String> cell) {
        fields.add(new Field(Column.words(title), cell));
    }

    private void number(String title, Function<SummaryRow, String> cell) {
        fields.add(new Field(Column.numbers(title), cell));
    }

    private void spare(Column column, Function<SummaryRow, String> cell) {
        fields.add(new Field(column.optional(), cell));
    }
}
