package painlog.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.ArmSpread;
import painlog.chart.Mark.Point;

/** A box for the daily means of each arm, with all of them as dots, and the differences between arms. */
public final class ComparePicture {
    /** More than these no sheet has room for. */
    private static final int MOST = 6;

    /** A box lies over its dots, so that none is hidden. */
    private static final double BOX = -0.2;

    private static final double DOTS = 0.2;
    private static final double SPREAD = 0.15;

    private final Logged logged;
    private final List<Difference> differences;
    private final int unshown;
    private final ArmWords words;
    private final List<ArmSpread> arms;

    private ComparePicture(Logged logged, List<Difference> differences) {
        this.logged = logged;
        this.differences = differences.stream()
                .sorted(Comparator.comparing(difference -> !difference.isKnown()))
                .limit(MOST)
                .toList();
        this.unshown = differences.size() - this.differences.size();
        this.words = Lanes.words(logged);
        this.arms = logged.arms();
    }

    /** The picture of all arms that have days with values; differences may be empty. */
    public static Picture of(Logged logged, List<Difference> differences) {
        return new ComparePicture(logged, differences).picture();
    }

    private Picture picture() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.sharing(
                Math.max(1, arms.size()) * 1.5,
                Panel.of(ValueRange.axis(logged.measure(), logged.days()), names(), boxes())));
        if (!differences.isEmpty()) {
            rows.add(Row.sharing(differences.size() * 1.5, differencesPanel()));
        }
        return new Picture(
                Told.title(logged, "by therapy"), Told.coverage(logged), keys(), rows, notes(), alternative());
    }

    private Axis names() {
        return new Axis.Names(arms.stream()
                .map(arm -> ArmWords.name(arm.arm()) + "\nn = "
                        + Figures.count(arm.days().size(), "day"))
                .toList());
    }

    private List<Mark> boxes() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            ArmSpread arm = arms.get(i);
            int place = i;
            List<Point> dots = arm.days().stream()
                    .map(day -> new Point(
                            day.mean(), place + DOTS + jitter(day.date().toEpochDay())))
                    .toList();
            marks.add(new Mark.Box(place + BOX, 0.3, arm.means(), words.ink(arm.arm())));
            marks.add(new Mark.Dots(dots, Ink.DATA, true));
        }
        return marks;
    }

    /** Spread by the golden ratio: even, and the same for the same day on every picture. */
    private static double jitter(long day) {
        double part = day * 0.6180339887498949;
        return (part - Math.floor(part) - 0.5) * 2 * SPREAD;
    }

    private Panel differencesPanel() {
        List<Mark.Interval> intervals = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            int place = i;
            differences.get(i).found().ifPresent(found -> intervals.add(Forest.interval(place, found, true)));
        }
        List<String> names = differences.stream().map(Difference::words).toList();
        return Forest.panel("", Forest.label(logged.measure()), names, intervals);
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(
                new Key(Key.Sample.DOT, Ink.DATA, "mean of a day"),
                new Key(Key.Sample.BOX, Ink.NO_THERAPY, "middle half of the days, line at the median")));
        if (differences.stream().anyMatch(Difference::isKnown)) {
            keys.add(new Key(Key.Sample.INTERVAL, Ink.ESTIMATE, "difference with 95 % interval"));
        }
        return keys;
    }

    private List<String> notes() {
        String more = unshown > 0 ? " " + Figures.count(unshown, "further difference") + " in painlog compare." : "";
        String how = differences.isEmpty()
                ? ""
                : " Differences allow for a steady drift over time and for days that resemble their neighbours.";
        return List.of("Days count to the therapies under way on them." + how + more
                + " A picture shows what came together, not why.");
    }

    private String alternative() {
        if (logged.days().isEmpty()) {
            return Told.nothing(logged);
        }
        StringJoiner sentence = new StringJoiner("; ", Told.sentence(logged) + "; medians: ", ".");
        for (ArmSpread arm : arms) {
            String median = Figures.tenth(arm.means().median());
            sentence.add(ArmWords.name(arm.arm()) + " " + median + " on "
                    + Figures.count(arm.days().size(), "day"));
        }
        differences.forEach(difference -> sentence.add(difference.words().replace("\n", ", ")));
        return sentence.toString();
    }
}
