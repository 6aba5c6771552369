package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.PointEstimate;
import painlog.analysis.response.Response;
import painlog.analysis.response.SessionHours;
import painlog.chart.spec.Axis;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.NiceTicks;
import painlog.chart.spec.Panel;
import painlog.chart.spec.TextAnchor;
import painlog.chart.spec.Tick;
import painlog.text.EstimateFormat;

/**
 * A panel with the course of a measure, as deviation from its usual level, from two days before sessions to three days
 * after.
 */
final class SessionCoursePanel {
    private static final double LEAST = 1;

    private final Response response;
    private final List<SessionHours> bins;

    SessionCoursePanel(Response response) {
        this.response = response;
        this.bins = response.course();
    }

    boolean isKnown() {
        return bins.stream().anyMatch(bin -> bin.deviation().isPresent());
    }

    Panel panel() {
        double end = end();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(0, false, ColorRole.SMALL_TEXT));
        marks.add(new Mark.Rule(0, true, ColorRole.SMALL_TEXT));
        marks.add(new Mark.Line(runs(), ColorRole.ESTIMATE, LineStyle.THIN));
        for (SessionHours bin : bins) {
            bin.deviation().ifPresent(known -> marks.add(verticalInterval(bin.middle(), known)));
            marks.add(count(bin, end));
        }
        String better = switch (response.measure().better()) {
            case LOWER -> "; below 0: lower, better";
            case HIGHER -> "; above 0: higher, better";
            case NEITHER -> "; below 0: lower, neither is better";
        };
        String label = response.measure().name() + " against usual" + better;
        return new Panel("", hours(), new Axis.Values(label, -end, end), marks, 1);
    }

    private static Mark verticalInterval(double hour, PointEstimate known) {
        return new Mark.VerticalInterval(hour, low(known), known.value(), high(known));
    }

    private static double low(PointEstimate known) {
        return known.low().orElse(known.value());
    }

    private static double high(PointEstimate known) {
        return known.high().orElse(known.value());
    }

    private double end() {
        double widest = LEAST;
        for (SessionHours bin : bins) {
            double reach = bin.deviation()
                    .map(known -> Math.max(-low(known), high(known)))
                    .orElse(0.0);
            widest = Math.max(widest, reach * 1.3); // space for the counts above
        }
        double step = NiceTicks.nice(widest / 3);
        return Math.ceil(widest / step) * step;
    }

    private static Axis hours() {
        return new Axis.CustomTicks(
                -48,
                72,
                List.of(
                        new Tick(-48, "48 h before"),
                        new Tick(-24, "24 h before"),
                        new Tick(0, "session"),
                        new Tick(24, "24 h after"),
                        new Tick(48, "48 h after"),
                        new Tick(72, "72 h after")));
    }

    /** Hours with too few sessions leave a gap in the line. */
    private List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>();
        boolean open = true;
        for (SessionHours bin : bins) {
            boolean known = bin.deviation().isPresent();
            if (known && open) {
                runs.add(new ArrayList<>());
            }
            bin.deviation().ifPresent(b -> runs.get(runs.size() - 1).add(new Point(bin.middle(), b.value())));
            open = !known;
        }
        return runs;
    }

    private static Mark count(SessionHours bin, double end) {
        String n = Integer.toString(bin.sessions());
        List<String> wordings =
                bin.deviation().isPresent() ? List.of("n " + n, n) : List.of("n " + n + ", too few", "n " + n, n);
        return new Mark.Label(
                bin.fromHour(), bin.toHour(), end * 0.94, wordings, ColorRole.SMALL_TEXT, TextAnchor.MIDDLE);
    }

    /** {@code against usual: 48 to 24 h before n 32 +0.2 (−0.1 to +0.5), …}. */
    String text() {
        StringJoiner words = new StringJoiner(", ", "against usual: ", "");
        for (SessionHours bin : bins) {
            String hours = bin.toHour() <= 0
                    ? -bin.fromHour() + " to " + -bin.toHour() + " h before"
                    : bin.fromHour() + " to " + bin.toHour() + " h after";
            String figures = bin.deviation()
                    .map(known -> EstimateFormat.difference(known.value(), known.low(), known.high()))
                    .orElse("too few");
            words.add(hours + " n " + bin.sessions() + " " + figures);
        }
        return words.toString();
    }
}
