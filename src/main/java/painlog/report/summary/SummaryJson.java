package painlog.report.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import painlog.analysis.MeasureMean;
import painlog.analysis.ReadingScope;
import painlog.analysis.ScoreSummary;
import painlog.analysis.WordTotal;
import painlog.analysis.summary.LevelChange;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryGroup;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.WorstDay;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.word.WordKind;
import painlog.report.write.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A summary as JSON. */
public final class SummaryJson {
    private SummaryJson() {}

    static String of(Summary summary, ReadingScope scope) {
        ObjectNode node =
                Json.object("summary").put("measure", summary.measure().name());
        node.put(
                "unit",
                summary.measure().unit().isEmpty() ? null : summary.measure().unit());
        node.put("better", summary.measure().better().word());
        node.put("by", summary.outline().request().by().word());
        node.put("courseBy", summary.outline().courseBy().word());
        group(node.putObject("span"), summary.total().group());
        node.set("sitesMixed", Json.mapper().valueToTree(scope.mix().sites()));
        ArrayNode rows = node.putArray("rows");
        summary.rows().forEach(row -> rows.add(row(row)));
        node.set("total", row(summary.total()));
        node.set("comparedWith", summary.comparedWith().map(SummaryJson::row).orElse(null));
        List<SummaryRow> weeks = summary.weeks();
        node.set("thisWeek", weeks.isEmpty() ? null : row(weeks.get(0)));
        node.set("lastWeek", weeks.isEmpty() ? null : row(weeks.get(1)));
        return node.toString();
    }

    public static ObjectNode row(SummaryRow row) {
        ObjectNode node = Json.mapper().createObjectNode();
        group(node, row.group());
        node.put("therapy", row.group().period().map(Period::therapy).orElse(null));
        ArrayNode spans = node.putArray("spans");
        row.group().spans().forEach(span -> span(spans.addObject(), span));
        node.put("days", row.group().daysSoFar());
        scores(node, row.scores());
        node.set("worstDay", row.worst().map(SummaryJson::worst).orElse(null));
        change(node, row.change());
        SummaryCareJson.put(node, row.care());
        notes(node, row.notes());
        ArrayNode course = node.putArray("course");
        row.course().forEach(point -> course.add(point.isPresent() ? point.getAsDouble() : null));
        return node;
    }

    private static void notes(ObjectNode node, SummaryRow.Notes notes) {
        means(node.putArray("interference"), notes.interference());
        means(node.putArray("measures"), notes.measures());
        words(node, notes.words());
        words(node.putArray("tags"), notes.tags());
        node.put("allEntries", notes.allEntries()).put("backfilled", notes.backfilled());
        put(node, "shareBackfilled", notes.shareBackfilled());
    }

    private static void means(ArrayNode list, List<MeasureMean> means) {
        for (MeasureMean mean : means) {
            ObjectNode one = list.addObject().put("measure", mean.measure().name());
            Json.put(one.put("daysLogged", mean.daysLogged()), "mean", mean.mean());
        }
    }

    private static void group(ObjectNode node, SummaryGroup group) {
        span(node, DaySpan.closed(group.first(), group.last()));
        node.put("label", group.label()).put("partial", group.isPartial());
    }

    private static void span(ObjectNode node, DaySpan span) {
        node.put("from", span.first().toString()).put("to", span.last().toString());
    }

    private static void scores(ObjectNode node, ScoreSummary scores) {
        node.put("daysLogged", scores.daysLogged()).put("entries", scores.entries());
        put(node, "mean", scores.mean());
        put(node, "median", scores.median());
        put(node, "min", scores.min());
        put(node, "max", scores.max());
        put(node, "daysAtMost3", scores.marks().daysAtMost3());
        put(node, "shareAtMost3", scores.shareAtMost3());
        put(node, "daysAtLeast7", scores.marks().daysAtLeast7());
        put(node, "shareAtLeast7", scores.shareAtLeast7());
    }

    private static ObjectNode worst(WorstDay worst) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("date", worst.day().date().toString());
        Json.put(node, "mean", worst.day().mean());
        Json.put(node, "min", worst.day().min());
        Json.put(node, "max", worst.day().max());
        words(node, worst.words());
        SummaryCareJson.sessions(node, worst.sessions());
        SummaryCareJson.doses(node, worst.doses());
        return node;
    }

    private static void change(ObjectNode node, Optional<LevelChange> change) {
        if (change.isEmpty()) {
            node.putNull("before");
            node.putNull("change");
            return;
        }
        LevelChange known = change.get();
        ObjectNode before = node.putObject("before");
        span(before, known.before());
        put(before.put("daysLogged", known.daysLogged()), "mean", known.mean());
        put(node, "change", known.difference());
    }

    private static void words(ObjectNode node, Map<WordKind, List<WordTotal>> words) {
        for (WordKind kind : WordKind.values()) {
            words(node.putArray(SummaryFields.plural(kind)), words.getOrDefault(kind, List.of()));
        }
    }

    private static void words(ArrayNode list, List<WordTotal> totals) {
        for (WordTotal total : totals) {
            list.addObject().put("word", total.word()).put("n", total.n());
        }
    }

    static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            Json.put(node, key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    private static void put(ObjectNode node, String key, OptionalInt value) {
        put(node, key, value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty());
    }
}
