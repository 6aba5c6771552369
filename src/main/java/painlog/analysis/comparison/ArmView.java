package painlog.analysis.comparison;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import painlog.analysis.PhaseDays;
import painlog.journal.Period;
import painlog.journal.word.Arm;
import painlog.stats.Outcome;
import painlog.stats.series.Description;

/**
 * How all days of one arm were, whatever phase they lie in.
 *
 * @param expected how much its periods were expected to help when they began, on average, 0–10; empty when unsaid
 */
public record ArmView(Arm arm, Outcome<Description> describe, OptionalDouble expected) {

    /** The mean over the periods of an arm's therapies, or of none, that share days with its phases. */
    static OptionalDouble expected(Arm arm, List<PhaseDays> phases, List<Period> periods) {
        Collection<String> therapies = arm.isNone() ? List.of(Period.NONE) : arm.therapies();
        return periods.stream()
                .filter(period -> therapies.contains(period.therapy())
                        && period.expected().isPresent())
                .filter(period -> phases.stream()
                        .anyMatch(phase -> phase.phase().arm().equals(arm)
                                && !period.first().isAfter(phase.phase().days().last())
                                && period.last()
                                        .map(last -> !last.isBefore(
                                                phase.phase().days().first()))
                                        .orElse(true)))
                .mapToInt(period -> period.expected().getAsInt())
                .average();
    }
}
