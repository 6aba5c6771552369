package painlog.chart;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import painlog.journal.Day;
import painlog.journal.Phase;

/** What a trend picture says in words. */
final class TrendWords {
    private TrendWords() {}

    /** Days and drift of a phase, from long to short. */
    static List<String> ofPhase(Logged logged, Phase phase, Optional<Drift> drift) {
        List<Day> days = logged.daysOf(phase.days());
        String n = "n " + days.size();
        if (drift.isEmpty()) {
            return List.of(days.size() + " of " + Figures.count(phase.days().days(), "day"), n);
        }
        String unit =
                logged.measure().unit().isEmpty() ? "" : " " + logged.measure().unit();
        String slope = Figures.signed(drift.get().perWeek(), 2);
        String covered = days.size() + " of " + Figures.count(phase.days().days(), "day") + ", ";
        return List.of(
                covered + slope + unit + " a week" + drift.get().interval(),
                n + ", " + slope + unit + " a week" + drift.get().interval(),
                n + ", " + slope + unit + " a week",
                n + ", " + slope + "/week",
                n);
    }

    static String alternative(Logged logged, Function<Phase, Optional<Drift>> drifts) {
        if (logged.days().isEmpty()) {
            return Told.nothing(logged);
        }
        String course = "";
        List<Phase> phases = logged.phasesWithin();
        if (phases.stream().anyMatch(phase -> !phase.arm().isNone())) {
            StringJoiner parts = new StringJoiner("; then ", "; ", "");
            phases.forEach(phase -> parts.add(ArmWords.name(phase.arm()) + ", "
                    + ofPhase(logged, phase, drifts.apply(phase)).get(0)));
            course = parts.toString();
        }
        return Told.sentence(logged) + course + ".";
    }
}
