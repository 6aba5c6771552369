package painlog.chart.spec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import painlog.calendar.DaySpan;

/** Ticks on an axis of days: the densest rhythm of days, weeks, months or years whose labels do not overlap. */
public final class DateTicks {
    private enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** How ticks follow each other: every so many days, weeks, months or years. */
    private record Rhythm(Unit unit, int every) {
        boolean has(LocalDate day, LocalDate first) {
            return switch (unit) {
                case DAY -> (day.toEpochDay() - first.toEpochDay()) % every == 0;
                case WEEK -> Math.floorMod(day.toEpochDay() - A_MONDAY, 7L * every) == 0;
                case MONTH -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % every == 0;
                case YEAR -> day.getDayOfYear() == 1 && day.getYear() % every == 0;
            };
        }

        boolean isOfDays() {
            return unit == Unit.DAY || unit == Unit.WEEK;
        }

        String label(LocalDate day, boolean isFirst) {
            if (unit == Unit.YEAR) {
                return Integer.toString(day.getYear());
            }
            String words = (isOfDays() ? day.getDayOfMonth() + " " : "") + ChartNumbers.month(day);
            boolean newYear = unit == Unit.MONTH && day.getMonthValue() == 1;
            return isFirst || newYear ? words + " " + day.getYear() : words;
        }
    }

    private static final long A_MONDAY = 4; // 1970-01-05
    private static final int LONGEST_IN_DAYS = 400;

    private static final List<Rhythm> RHYTHMS = List.of(
            new Rhythm(Unit.DAY, 1),
            new Rhythm(Unit.DAY, 2),
            new Rhythm(Unit.WEEK, 1),
            new Rhythm(Unit.WEEK, 2),
            new Rhythm(Unit.MONTH, 1),
            new Rhythm(Unit.MONTH, 3),
            new Rhythm(Unit.MONTH, 6),
            new Rhythm(Unit.YEAR, 1),
            new Rhythm(Unit.YEAR, 2),
            new Rhythm(Unit.YEAR, 5),
            new Rhythm(Unit.YEAR, 10),
            new Rhythm(Unit.YEAR, 20));

    private final DaySpan span;
    private final double available;
    private final ToDoubleFunction<String> widthOf;

    /**
     * @param available width of the axis
     * @param widthOf width of a label with the space it needs beside it, in the unit of {@code available}
     */
    public DateTicks(DaySpan span, double available, ToDoubleFunction<String> widthOf) {
        this.span = span;
        this.available = available;
        this.widthOf = widthOf;
    }

    public List<Tick> ticks() {
        for (Rhythm rhythm : RHYTHMS) {
            List<Tick> ticks = rhythm.isOfDays() && span.days() > LONGEST_IN_DAYS ? List.of() : ticks(rhythm);
            if (!ticks.isEmpty() && standApart(ticks)) {
                return ticks;
            }
        }
        LocalDate middle = span.first().plusDays(span.days() / 2);
        return List.of(new Tick(middle.toEpochDay(), ChartNumbers.month(middle) + " " + middle.getYear()));
    }

    /** A day's tick stands at its middle, a month's or year's where it begins. */
    private List<Tick> ticks(Rhythm rhythm) {
        List<Tick> ticks = new ArrayList<>();
        boolean isFirst = true;
        for (LocalDate day : span) {
            if (rhythm.has(day, span.first())) {
                double at = day.toEpochDay() - (rhythm.isOfDays() ? 0 : 0.5);
                Tick tick = new Tick(at, rhythm.label(day, isFirst));
                boolean fits = fits(tick);
                ticks.add(fits ? tick : shorter(tick, rhythm.label(day, false)));
                isFirst &= !fits;
            }
        }
        return isFirst ? List.of() : ticks;
    }

    private Tick shorter(Tick tick, String label) {
        Tick shorter = new Tick(tick.at(), label);
        return fits(shorter) ? shorter : new Tick(tick.at(), "");
    }

    private double centre(Tick tick) {
        return (tick.at() - span.first().toEpochDay() + 0.5) / span.days() * available;
    }

    /** Whether the label, centred under its tick, stays near the axis; half the space beside it may stick out. */
    private boolean fits(Tick tick) {
        double half = widthOf.applyAsDouble(tick.label()) / 2;
        double over = widthOf.applyAsDouble("");
        return centre(tick) - half >= -over && centre(tick) + half <= available + over;
    }

    /** Labels are centred under their ticks. */
    private boolean standApart(List<Tick> ticks) {
        double end = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            if (!tick.label().isEmpty()) {
                double half = widthOf.applyAsDouble(tick.label()) / 2;
                if (centre(tick) - half < end) {
                    return false;
                }
                end = centre(tick) + half;
            }
        }
        return true;
    }
}
