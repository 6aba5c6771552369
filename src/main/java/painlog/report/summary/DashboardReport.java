package painlog.report.summary;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.DailyLevel;
import painlog.analysis.summary.TodaySummary;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.journal.part.Goal;
import painlog.journal.total.DayValues;
import painlog.report.checkup.SignAlert;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.plan.PlanSentences;
import painlog.report.plan.PlanTodayJson;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.text.ValueFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Today at a glance in every format, for status bars and scripts. */
public record DashboardReport(Dashboard dashboard) implements Report {
    private static final List<String> TITLES = List.of(
            "day",
            "entries",
            "pain_low",
            "pain_high",
            "days",
            "mean",
            "mean_before",
            "last_entry",
            "last",
            "under_way",
            "plan",
            "compared",
            "signs");

    private TodaySummary summary() {
        return dashboard.summary();
    }

    @Override
    public TextDocument page() {
        return new TextDocument(
                dashboard.lines().stream().<Block>map(Paragraph::new).toList());
    }

    /** One row: the figures of the lines that people read. */
    @Override
    public Table records() {
        Optional<DailyLevel> now = DailyLevel.of(summary().daysOfWeek(0));
        List<String> row = new ArrayList<>(
                List.of(summary().day().toString(), Integer.toString(summary().entries())));
        row.add(summary().today().map(day -> ValueFormat.plain(day.min())).orElse(""));
        row.add(summary().today().map(day -> ValueFormat.plain(day.max())).orElse(""));
        row.add(Integer.toString(now.map(DailyLevel::days).orElse(0)));
        row.add(now.map(level -> ValueFormat.plain(level.mean())).orElse(""));
        row.add(DailyLevel.of(summary().daysOfWeek(1))
                .map(level -> ValueFormat.plain(level.mean()))
                .orElse(""));
        row.add(summary().lastEntry().map(LocalDate::toString).orElse(""));
        row.add(summary().last().map(RecordSummaryText::of).orElse(""));
        row.add(String.join(
                "; ", summary().underWay().stream().map(Period::therapy).toList()));
        row.add(summary().plan().map(PlanSentences::today).orElse(""));
        row.add(dashboard.compared().orElse(""));
        row.add(SignAlert.of(summary().signs()).orElse(""));
        return Table.of(TITLES.stream().map(Column::words).toList(), List.of(row));
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("dashboard");
        object.setAll(fields());
        out.println(object);
    }

    @Override
    public void jsonLines(PrintStream out) {
        out.println(fields());
    }

    private ObjectNode fields() {
        ObjectNode node =
                Json.mapper().createObjectNode().put("day", summary().day().toString());
        node.set("signs", Json.mapper().valueToTree(summary().signs()));
        node.set("sitesMixed", Json.mapper().valueToTree(dashboard.scope().mix().sites()));
        node.put("entries", summary().entries());
        node.set("pain", summary().today().map(DashboardReport::pain).orElse(null));
        week(node.putObject("week"));
        node.put("lastEntry", summary().lastEntry().map(LocalDate::toString).orElse(null));
        node.set("last", summary().last().map(DashboardReport::last).orElse(null));
        ArrayNode underWay = node.putArray("underWay");
        summary().underWay().forEach(period -> underWay.add(underWay(period)));
        node.set("plan", summary().plan().map(PlanTodayJson::of).orElse(null));
        return node.put("compared", dashboard.compared().orElse(null));
    }

    private static ObjectNode pain(DayValues day) {
        ObjectNode node = Json.mapper().createObjectNode();
        Json.put(node, "mean", day.mean());
        Json.put(node, "min", day.min());
        Json.put(node, "max", day.max());
        return node;
    }

    private void week(ObjectNode node) {
        List<DayValues> days = summary().daysOfWeek(0);
        Optional<DailyLevel> now = DailyLevel.of(days);
        Optional<DailyLevel> before = DailyLevel.of(summary().daysOfWeek(1));
        node.setAll(Json.node(summary().spanOfWeek(0)));
        node.put("days", days.size());
        node.put("mean", now.map(DailyLevel::mean).orElse(null));
        node.put("meanBefore", before.map(DailyLevel::mean).orElse(null));
        node.put(
                "change",
                now.flatMap(level -> before.flatMap(level::changeFrom)).orElse(null));
        ArrayNode course = node.putArray("course");
        for (LocalDate date : summary().spanOfWeek(0)) {
            ObjectNode day = course.addObject().put("day", date.toString());
            day.put(
                    "mean",
                    days.stream()
                            .filter(one -> one.date().equals(date))
                            .findFirst()
                            .map(DayValues::mean)
                            .orElse(null));
        }
    }

    private static ObjectNode last(Stored<?> record) {
        return Json.mapper()
                .createObjectNode()
                .put("id", record.id().toString())
                .put("text", RecordSummaryText.of(record));
    }

    private ObjectNode underWay(Period period) {
        ObjectNode node = Json.mapper().createObjectNode().put("therapy", period.therapy());
        node.put("since", period.first().toString());
        node.put("goal", period.goal().map(Goal::text).orElse(null));
        return node.put("sessionsThisWeek", summary().sessionsThisWeek(period.therapy()));
    }

    @Override
    public boolean isEmpty() {
        return summary().lastEntry().isEmpty() && summary().last().isEmpty();
    }
}
