package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.PointEstimate;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseGroup;
import painlog.analysis.response.SessionChange;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.EmptyChart;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.EstimateFormat;
import painlog.text.Plural;
import painlog.text.Sentence;
import painlog.text.ValueFormat;

/** A measure before and after sessions by technique, and its course around them. */
public final class ResponseChart {
    /** More than these do not fit on a chart. */
    private static final int MOST = 6;

    private final DailySeries series;
    private final Response response;
    private final List<ResponseGroup> shown;
    private final SessionCoursePanel course;

    private ResponseChart(DailySeries series, Response response) {
        this.series = series;
        this.response = response;
        this.course = new SessionCoursePanel(response);
        this.shown = response.groups().stream()
                .sorted(Comparator.comparing((ResponseGroup group) -> -group.scored())
                        .thenComparing(ResponseGroup::name))
                .limit(MOST)
                .toList();
    }

    /**
     * @param response of the same measure and days, by technique
     */
    public static Chart of(DailySeries series, Response response) {
        return new ResponseChart(series, response).chart();
    }

    private Chart chart() {
        return new Chart(
                ChartText.title(series, "around sessions"),
                Plural.count(response.pairedValues().size(), "session"),
                keys(),
                rows(),
                notes(),
                alternative());
    }

    private boolean isDrawn() {
        return shown.stream().anyMatch(group -> group.means().isPresent());
    }

    private List<PanelRow> rows() {
        if (response.isEmpty()) {
            return EmptyChart.rows(
                    "There are no sessions on these days; painlog session THERAPY records one.", "no sessions here");
        }
        if (!isDrawn() && !course.isKnown()) {
            return EmptyChart.rows(
                    "Not enough data: it takes 3 sessions with a score before and after, or with entries around them.",
                    "fewer than 3 sessions with scores",
                    "too few scores");
        }
        List<PanelRow> rows =
                new ArrayList<>(List.of(PanelRow.sharing(Math.max(2, shown.size()), beforeAndAfter(), changes())));
        if (course.isKnown()) {
            rows.add(PanelRow.sharing(3.5, course.panel()));
        }
        return rows;
    }

    private Panel beforeAndAfter() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double place = i;
            shown.get(i).means().ifPresent(change -> marks.add(new Mark.Arrow(place, change.before(), change.after())));
        }
        List<String> names =
                shown.stream().map(group -> name(group) + "\n" + figures(group)).toList();
        Axis.Values values = ValueRange.axis(series.measure(), series.days());
        return new Panel("", values, new Axis.Categories(names), marks, 1.75);
    }

    /** The changes stand on an axis of their own: a change of 2 points is no score of 2. */
    private Panel changes() {
        List<Mark.Interval> intervals = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double place = i;
            shown.get(i).means().ifPresent(means -> intervals.add(ForestPlot.interval(place, means.change(), true)));
        }
        List<String> unnamed = shown.stream().map(group -> "").toList();
        return ForestPlot.panel("", ForestPlot.label(series.measure(), "change"), unnamed, intervals);
    }

    private static String name(ResponseGroup group) {
        return group.name().isEmpty() ? "no technique named" : group.name().replace('-', ' ');
    }

    /** {@code n 10 of 10 sessions, 4.7 to 2.7: −2.0 (−2.5 to −1.5)}. */
    private static String figures(ResponseGroup group) {
        String n = "n " + group.scored() + " of " + Plural.count(group.sessions(), "session") + ", ";
        return n + group.means().map(ResponseChart::figures).orElse("not enough scores");
    }

    private static String figures(SessionChange means) {
        PointEstimate change = means.change();
        return ValueFormat.fixed(means.before(), 1) + " to " + ValueFormat.fixed(means.after(), 1) + ": "
                + EstimateFormat.difference(change.value(), change.low(), change.high());
    }

    private List<LegendEntry> keys() {
        List<LegendEntry> keys = new ArrayList<>();
        if (isDrawn()) {
            keys.add(new LegendEntry(LegendEntry.Symbol.CHANGE, ColorRole.TEXT, "from before to after, means"));
        }
        if (isDrawn() || course.isKnown()) {
            keys.add(new LegendEntry(
                    LegendEntry.Symbol.INTERVAL,
                    ColorRole.ESTIMATE,
                    course.isKnown()
                            ? "change with 95 % interval; below, mean with 95 % interval"
                            : "change with 95 % interval"));
        }
        return keys;
    }

    private List<String> notes() {
        if (keys().isEmpty()) {
            return List.of();
        }
        int more = response.groups().size() - shown.size();
        String rest = more > 0 ? " " + Plural.count(more, "further technique") + " in painlog response." : "";
        return List.of("Some drop is to be expected anyway: people tend to book a session on a bad day, and a bad day"
                + " tends to be followed by a better one. n: sessions with a score before and after, of all, recorded with"
                + " them or logged within 24 h; below, sessions with an entry in those hours. Usual: the mean of the"
                + " phase."
                + rest);
    }

    private String alternative() {
        String from = " from " + series.span().first() + " to " + series.span().last();
        if (response.isEmpty()) {
            return "There are no sessions" + from + ".";
        }
        String head = Sentence.capitalized(series.measure().name()) + " around "
                + Plural.count(response.pairedValues().size(), "session") + from;
        StringJoiner sentence = new StringJoiner("; ", head + "; before and after by technique: ", ".");
        shown.forEach(group -> sentence.add(name(group) + ", " + figures(group)));
        sentence.add(course.text());
        return sentence.toString();
    }
}
