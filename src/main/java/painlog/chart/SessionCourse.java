package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.Response;
import painlog.chart.Mark.Point;
import painlog.stats.EventLocked;
import painlog.stats.Outcome;

/** How a measure goes, against what is usual, from two days before sessions to three days after. */
final class SessionCourse {
    private static final double LEAST = 1;

    private final Response response;
    private final List<Outcome<EventLocked>> bins;

    SessionCourse(Response response) {
        this.response = response;
        this.bins = response.eventLocked().getOrDefault(Response.ALL, List.of());
    }

    boolean isKnown() {
        return bins.stream().anyMatch(bin -> bin.value().isPresent());
    }

    Panel panel() {
        double end = end();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(0, false, Ink.SMALL_TEXT));
        marks.add(new Mark.Rule(0, true, Ink.SMALL_TEXT));
        marks.add(new Mark.Line(runs(), Ink.ESTIMATE, LineKind.THIN));
        for (Outcome<EventLocked> bin : bins) {
            bin.value()
                    .ifPresent(known -> marks.add(new Mark.Upright(
                            middle(bin),
                            known.ci().lower(),
                            known.meanDeviation(),
                            known.ci().upper())));
            marks.add(count(bin, end));
        }
        String label = response.measure().name() + " against usual";
        return new Panel("", hours(), new Axis.Values(label, -end, end), marks, 1);
    }

    private double end() {
        double widest = LEAST;
        for (Outcome<EventLocked> bin : bins) {
            double reach = bin.value()
                    .map(known -> Math.max(-known.ci().lower(), known.ci().upper()))
                    .orElse(0.0);
            widest = Math.max(widest, reach * 1.3); // air for the counts above
        }
        double step = Steps.nice(widest / 3);
        return Math.ceil(widest / step) * step;
    }

    private static Axis hours() {
        return new Axis.Places(
                -48,
                72,
                List.of(
                        new Tick(-48, "48 h before"),
                        new Tick(-24, "24 h before"),
                        new Tick(0, "session"),
                        new Tick(24, "24 h after"),
                        new Tick(48, "48 h after"),
                        new Tick(72, "72 h")));
    }

    /** A stretch of hours with too few sessions opens the line. */
    private List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>();
        boolean open = true;
        for (Outcome<EventLocked> bin : bins) {
            boolean known = bin.value().isPresent();
            if (known && open) {
                runs.add(new ArrayList<>());
            }
            bin.value().ifPresent(b -> runs.get(runs.size() - 1).add(new Point(middle(bin), b.meanDeviation())));
            open = !known;
        }
        return runs;
    }

    private static Mark count(Outcome<EventLocked> bin, double end) {
        String n = Integer.toString(sessions(bin));
        List<String> wordings =
                bin.value().isPresent() ? List.of("n " + n, n) : List.of("n " + n + ", too few", "n " + n, n);
        return new Mark.Words(from(bin), to(bin), end * 0.94, wordings, Ink.SMALL_TEXT, Align.MIDDLE);
    }

    private static int from(Outcome<EventLocked> bin) {
        return Figures.known(bin, EventLocked::fromH, "fromH");
    }

    private static int to(Outcome<EventLocked> bin) {
        return Figures.known(bin, EventLocked::toH, "toH");
    }

    private static int sessions(Outcome<EventLocked> bin) {
        return Figures.known(bin, EventLocked::nSessions, "nSessions");
    }

    private static double middle(Outcome<EventLocked> bin) {
        return (from(bin) + to(bin)) / 2.0;
    }

    /** {@code against usual: 48 to 24 h before n 32 +0.2 (−0.1 to +0.5), …}. */
    String words() {
        StringJoiner words = new StringJoiner(", ", "against usual: ", "");
        for (Outcome<EventLocked> bin : bins) {
            String hours = to(bin) <= 0
                    ? -from(bin) + " to " + -to(bin) + " h before"
                    : from(bin) + " to " + to(bin) + " h after";
            String figures = bin.value()
                    .map(known -> Figures.withInterval(
                            known.meanDeviation(),
                            known.ci().lower(),
                            known.ci().upper()))
                    .orElse("too few");
            words.add(hours + " n " + sessions(bin) + " " + figures);
        }
        return words.toString();
    }
}
