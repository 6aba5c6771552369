package painlog.analysis.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.MeasureMean;
import painlog.analysis.ScoreSummary;
import painlog.analysis.WordTotal;
import painlog.journal.total.TagCount;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;

/**
 * What is said about one group of days.
 *
 * @param change empty where there is no span before, as for an arm
 * @param worst empty without values, and for a measure without a better direction
 * @param course the mean of each day, week, month or year in turn; empty where nothing was logged and where
 *     days of another arm lie between
 */
public record SummaryRow(
        SummaryGroup group,
        ScoreSummary scores,
        Optional<LevelChange> change,
        Optional<WorstDay> worst,
        List<OptionalDouble> course,
        Care care,
        Notes notes) {

    /**
     * What was done.
     *
     * @param daysWithDose days on which any drug was taken
     */
    public record Care(List<SessionSum> sessions, List<DrugUse> doses, int daysWithDose, List<Adherence> goals) {

        /** How many sessions there were, of all therapies. */
        public int sessionCount() {
            return sessions.stream().mapToInt(SessionSum::sessions).sum();
        }

        /** How many sessions of a therapy there were. */
        public int sessionCount(String therapy) {
            return sessions.stream()
                    .filter(sum -> sum.name().equals(therapy))
                    .mapToInt(SessionSum::sessions)
                    .sum();
        }

        /** How many doses were taken, of all drugs. */
        public int dosesTaken() {
            return doses.stream().mapToInt(DrugUse::taken).sum();
        }
    }

    /**
     * What else was noted.
     *
     * @param counts the words logged, day by day
     * @param tagCounts the tags logged, day by day
     * @param others the levels of the other measures
     * @param allEntries entries, whether they hold a value of the measure or not
     * @param backfilled those of them that were recorded more than 24 hours after they were felt
     */
    public record Notes(
            List<WordCount> counts,
            List<TagCount> tagCounts,
            List<MeasureMean> others,
            int allEntries,
            int backfilled) {

        /** The words of each kind, the most frequent first; added up when asked for, since few readers ask. */
        public Map<WordKind, List<WordTotal>> words() {
            return WordTotal.of(counts);
        }

        /** The tags, the most frequent first. */
        public List<WordTotal> tags() {
            return WordTotal.ofTags(tagCounts);
        }

        /** How much pain got in the way. */
        public List<MeasureMean> interference() {
            return others.stream()
                    .filter(mean -> mean.measure().isInterference())
                    .toList();
        }

        /** The other measures but those of interference. */
        public List<MeasureMean> measures() {
            return others.stream()
                    .filter(mean -> !mean.measure().isInterference())
                    .toList();
        }

        /** Empty without entries. */
        public OptionalDouble shareBackfilled() {
            return allEntries == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) backfilled / allEntries);
        }
    }

    /** Whether nothing at all was logged on these days. */
    public boolean isEmpty() {
        return scores.daysLogged() == 0
                && notes.allEntries() == 0
                && care.sessions().isEmpty()
                && care.doses().isEmpty();
    }
}
