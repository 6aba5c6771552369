package painlog.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import painlog.stats.series.PhaseSpan;
import painlog.stats.series.Series;

/** All logged days of some phases as a design: 1, time in days, a 0/1 column for each arm but the first. */
final class PhaseColumns {
    private static final Series NOTHING = Series.of(new int[0], new double[0]);

    private final List<PhaseSpan> phases;
    private final Series days;

    PhaseColumns(List<PhaseSpan> phases) {
        this(sorted(phases), phases.stream().map(PhaseSpan::days).reduce(NOTHING, Series::and));
    }

    private PhaseColumns(List<PhaseSpan> phases, Series days) {
        this.phases = phases;
        this.days = days;
    }

    private static List<PhaseSpan> sorted(List<PhaseSpan> phases) {
        List<PhaseSpan> sorted = new ArrayList<>(phases);
        sorted.sort(Comparator.comparingInt(PhaseSpan::first));
        return sorted;
    }

    /** The same without the last logged day. */
    PhaseColumns withoutLast() {
        int n = Math.max(0, days.size() - 1);
        return new PhaseColumns(phases, Series.of(Arrays.copyOf(days.days(), n), Arrays.copyOf(days.values(), n)));
    }

    Series days() {
        return days;
    }

    /** The arms with a day, in the order in which they began. */
    List<String> arms() {
        return phases.stream()
                .filter(phase -> phase.days().size() > 0)
                .map(PhaseSpan::arm)
                .distinct()
                .toList();
    }

    int logged(String arm) {
        return phases.stream()
                .filter(phase -> phase.arm().equals(arm))
                .mapToInt(phase -> phase.days().size())
                .sum();
    }

    Design design() {
        Design design = Design.of(days).with("time", i -> days.day(i) - days.day(0));
        List<String> arms = arms();
        for (String arm : arms.subList(1, arms.size())) {
            design = with(design, arm, day -> isIn(arm, day));
        }
        return design;
    }

    /** One 0/1 column more, of the days that the condition holds for. */
    Design with(Design design, String name, IntPredicate condition) {
        return design.with(name, i -> condition.test(days.day(i)) ? 1 : 0);
    }

    private boolean isIn(String arm, int day) {
        return phases.stream()
                .anyMatch(phase -> phase.contains(day) && phase.arm().equals(arm));
    }

    boolean isLogged(int day) {
        return phases.stream().anyMatch(phase -> phase.contains(day) && phase.loggedIn(day, day) > 0);
    }

    /** Whether a day lies in one of the phases, logged or not. */
    boolean isIn(int day) {
        return phases.stream().anyMatch(phase -> phase.contains(day));
    }
}
