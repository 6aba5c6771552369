package painlog.stats.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/**
 * A made-up diary with a known truth: a course of pain with day-to-day deviations that resemble their neighbours, one to
 * three whole scores a day, days without an entry, scores held to 0 to 10.
 */
final class SimulatedDiary {
    private static final double SD = 1.05;
    private static final double WITHIN_DAY = 0.6;
    private static final double LEVEL = 5.5;

    private final Random random;
    private final List<Block> blocks = new ArrayList<>();
    private double phi = 0.3;
    private double missing = 0.3;
    private IntToDoubleFunction course = day -> 0;
    private double worseUnlogged;

    /** Days of one arm, from the day after the block before. */
    private record Block(String arm, int first, int last) {}

    SimulatedDiary(long seed) {
        // neighbouring seeds give Random nearly the same first number
        random = new Random(new SplittableRandom(seed).nextLong());
    }

    /** Blocks of so many days, one for each letter: n is none, m massage, p physical therapy, b both. */
    SimulatedDiary blocks(String letters, int days) {
        for (int i = 0; i < letters.length(); i++) {
            int first = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).last() + 1;
            blocks.add(new Block(arm(letters.charAt(i)), first, first + days - 1));
        }
        return this;
    }

    private static String arm(char letter) {
        return switch (letter) {
            case 'n' -> "none";
            case 'm' -> "massage";
            case 'p' -> "physical-therapy";
            default -> "both";
        };
    }

    int days() {
        return blocks.get(blocks.size() - 1).last() + 1;
    }

    /** How much neighbouring days resemble each other. */
    SimulatedDiary phi(double likeness) {
        phi = likeness;
        return this;
    }

    SimulatedDiary missing(double share) {
        missing = share;
        return this;
    }

    /** Bad days are logged less often (or more often, where negative): for each point above the usual. */
    SimulatedDiary missingOnBadDays(double perPoint) {
        worseUnlogged = perPoint;
        return this;
    }

    /** Something that moves pain besides, by day. */
    SimulatedDiary course(IntToDoubleFunction more) {
        IntToDoubleFunction before = course;
        course = day -> before.applyAsDouble(day) + more.applyAsDouble(day);
        return this;
    }

    /** An effect of massage, at once or built up as 1 − exp(−days/tau). */
    SimulatedDiary effect(double points, double tau) {
        return course(day -> {
            Block block = blockOf(day);
            boolean counts = block.arm().equals("massage");
            return counts ? points * (tau == 0 ? 1 : 1 - Math.exp(-(day - block.first() + 0.5) / tau)) : 0;
        });
    }

    /** A level that wanders as a stationary process with that standard deviation and likeness from day to day. */
    SimulatedDiary slowWander(double sd, double likeness) {
        return course(path(sd, likeness));
    }

    /** A level that gains a step of that size each day and never returns. */
    SimulatedDiary randomWalk(double step) {
        double[] walk = new double[days()];
        for (int day = 1; day < walk.length; day++) {
            walk[day] = walk[day - 1] + step * random.nextGaussian();
        }
        return course(day -> walk[day]);
    }

    /** A straight line over the whole diary. */
    SimulatedDiary drift(double points) {
        return course(day -> points * day / (days() - 1));
    }

    private IntToDoubleFunction path(double sd, double likeness) {
        double[] path = new double[days()];
        double last = random.nextGaussian();
        for (int day = 0; day < path.length; day++) {
            path[day] = sd * last;
            last = likeness * last + Math.sqrt(1 - likeness * likeness) * random.nextGaussian();
        }
        return day -> path[day];
    }

    private Block blockOf(int day) {
        return blocks.stream().filter(block -> day <= block.last()).findFirst().orElseThrow();
    }

    /** What was logged. */
    List<PhaseSeries> phases() {
        IntToDoubleFunction deviation = path(SD, phi);
        List<PhaseSeries> phases = new ArrayList<>();
        for (Block block : blocks) {
            List<Integer> days = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (int day = block.first(); day <= block.last(); day++) {
                double usual = LEVEL + course.applyAsDouble(day);
                double pain = usual + deviation.applyAsDouble(day);
                double value = mean(pain);
                if (random.nextDouble() >= missing + worseUnlogged * (pain - usual)) {
                    days.add(day);
                    values.add(value);
                }
            }
            phases.add(phase(block.arm(), days, values));
        }
        return phases;
    }

    private static PhaseSeries phase(String arm, List<Integer> days, List<Double> values) {
        return new PhaseSeries(
                arm,
                false,
                false,
                Series.of(
                        days.stream().mapToInt(day -> day).toArray(),
                        values.stream().mapToDouble(value -> value).toArray()));
    }

    private double mean(double pain) {
        int entries = 1 + random.nextInt(3);
        double sum = 0;
        for (int i = 0; i < entries; i++) {
            sum += Math.rint(Math.min(10, Math.max(0, pain + WITHIN_DAY * random.nextGaussian())));
        }
        return sum / entries;
    }
}
