package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import painlog.calendar.DaySpan;
import painlog.chart.Mark.Five;
import painlog.chart.Mark.Point;
import painlog.journal.Arm;
import painlog.journal.Day;

/** A box for the daily means of each arm, with all of them as dots, and the differences between arms. */
public final class ComparePicture {
    /**
     * A difference between two arms.
     *
     * @param label such as {@code massage against no therapy}
     * @param low lower end of its interval; empty when there is no interval
     */
    public record Contrast(String label, double difference, OptionalDouble low, OptionalDouble high) {}

    /** A box lies over its dots, so that none is hidden. */
    private static final double BOX = -0.2;

    private static final double DOTS = 0.2;
    private static final double SPREAD = 0.15;

    private final Logged logged;
    private final List<Contrast> contrasts;
    private final ArmWords words;
    private final List<Arm> arms;

    private ComparePicture(Logged logged, List<Contrast> contrasts) {
        this.logged = logged;
        this.contrasts = contrasts;
        this.words = Lanes.words(logged);
        this.arms = List.copyOf(logged.phases().arms()).stream()
                .filter(arm -> !days(arm).isEmpty())
                .toList();
    }

    /** The picture of all arms that have days with values; contrasts may be empty. */
    public static Picture of(Logged logged, List<Contrast> contrasts) {
        return new ComparePicture(logged, contrasts).picture();
    }

    private Picture picture() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.sharing(
                Math.max(1, arms.size()) * 1.5,
                Panel.of(ValueRange.axis(logged.measure(), logged.days()), names(), boxes())));
        if (!contrasts.isEmpty()) {
            rows.add(Row.sharing(contrasts.size() * 1.5, differences()));
        }
        return new Picture(
                Told.title(logged, "by therapy"), Told.coverage(logged), keys(), rows, notes(), alternative());
    }

    private Axis names() {
        return new Axis.Names(arms.stream()
                .map(arm ->
                        ArmWords.name(arm) + "\nn = " + Figures.count(days(arm).size(), "day"))
                .toList());
    }

    private List<Mark> boxes() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            List<Day> days = days(arms.get(i));
            int place = i;
            List<Point> dots = days.stream()
                    .map(day -> new Point(
                            day.mean(), place + DOTS + jitter(day.date().toEpochDay())))
                    .toList();
            marks.add(new Mark.Box(place + BOX, 0.3, Quartiles.of(days), words.ink(arms.get(i))));
            marks.add(new Mark.Dots(dots, Ink.DATA, true));
        }
        return marks;
    }

    /** Spread by the golden ratio: even, and the same for the same day on every picture. */
    private static double jitter(long day) {
        double part = day * 0.6180339887498949;
        return (part - Math.floor(part) - 0.5) * 2 * SPREAD;
    }

    private Panel differences() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(0, true, Ink.SMALL_TEXT));
        double widest = 1;
        for (int i = 0; i < contrasts.size(); i++) {
            Contrast contrast = contrasts.get(i);
            double low = contrast.low().orElse(contrast.difference());
            double high = contrast.high().orElse(contrast.difference());
            marks.add(new Mark.Interval(i, low, contrast.difference(), high));
            widest = Math.max(widest, Math.max(Math.abs(low), Math.abs(high)));
        }
        List<String> names = contrasts.stream().map(ComparePicture::words).toList();
        Axis.Values axis = new Axis.Values("difference in " + logged.measure().name(), -widest, widest);
        return Panel.of(axis, new Axis.Names(names), marks);
    }

    private static String words(Contrast contrast) {
        String difference = contrast.label() + "\n" + Figures.signed(contrast.difference(), 1);
        return contrast.low().isEmpty() || contrast.high().isEmpty()
                ? difference
                : difference + " (" + Figures.signed(contrast.low().getAsDouble(), 1) + " to "
                        + Figures.signed(contrast.high().getAsDouble(), 1) + ")";
    }

    private List<Day> days(Arm arm) {
        List<Day> days = new ArrayList<>();
        for (DaySpan span : logged.phases().daysOf(arm)) {
            days.addAll(logged.daysOf(span));
        }
        return days;
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(
                new Key(Key.Sample.DOT, Ink.DATA, "mean of a day"),
                new Key(Key.Sample.BOX, Ink.NO_THERAPY, "middle half of the days, line at the median")));
        if (!contrasts.isEmpty()) {
            keys.add(new Key(Key.Sample.LINE_AND_DOT, Ink.ESTIMATE, "difference with 95 % interval"));
        }
        return keys;
    }

    private static List<String> notes() {
        return List.of(
                "Days count to the therapies under way on them. A picture shows what came together, not" + " why.");
    }

    private String alternative() {
        if (logged.days().isEmpty()) {
            return Told.nothing(logged);
        }
        StringJoiner sentence = new StringJoiner("; ", Told.sentence(logged) + "; medians: ", ".");
        for (Arm arm : arms) {
            String median = Figures.tenth(Quartiles.of(days(arm)).median());
            sentence.add(ArmWords.name(arm) + " " + median + " on "
                    + Figures.count(days(arm).size(), "day"));
        }
        contrasts.forEach(contrast -> sentence.add(words(contrast).replace("\n", " ")));
        return sentence.toString();
    }

    /** Quartiles of daily means (type 7) and how far the days reach. */
    private static final class Quartiles {
        static Five of(List<Day> days) {
            double[] means = days.stream().mapToDouble(Day::mean).sorted().toArray();
            return new Five(at(means, 0), at(means, 0.25), at(means, 0.5), at(means, 0.75), at(means, 1));
        }

        private static double at(double[] sorted, double share) {
            double rank = share * (sorted.length - 1);
            int below = (int) Math.floor(rank);
            double next = sorted[Math.min(below + 1, sorted.length - 1)];
            return sorted[below] + (rank - below) * (next - sorted[below]);
        }
    }
}
