package painlog.analysis.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.WordTotal;
import painlog.journal.total.DayValues;
import painlog.journal.total.WordCount;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/**
 * The day with the worst mean, and what was logged on it.
 *
 * @param counts the words logged on it
 */
public record WorstDay(DayValues day, List<WordCount> counts, List<SessionSum> sessions, List<DrugUse> doses) {

    /** The words of each kind, the most frequent first. */
    public Map<WordKind, List<WordTotal>> words() {
        return WordTotal.of(counts);
    }

    /** The worst of the days, the latest of equally bad ones; a measure without a better direction has none. */
    static Optional<DayValues> among(List<DayValues> days, Measure measure) {
        if (days.isEmpty() || measure.better() == BetterDirection.NEITHER) {
            return Optional.empty();
        }
        DayValues worst = days.get(0);
        for (DayValues day : days) {
            double further = day.mean() - worst.mean();
            boolean asBad = measure.better() == BetterDirection.LOWER ? further >= 0 : further <= 0;
            worst = asBad ? day : worst;
        }
        return Optional.of(worst);
    }
}
