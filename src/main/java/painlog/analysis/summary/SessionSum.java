package painlog.analysis.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import painlog.journal.total.SessionTotal;

/**
 * The sessions of a therapy or of one of its techniques.
 *
 * @param name of the therapy or technique
 * @param scored those with a score before and one after, which the two means are of
 * @param stoodIn those of the scored in which an entry stands in for a score that was not recorded
 * @param techniques the same sessions by technique; one with two techniques counts for both
 */
public record SessionSum(
        String name,
        int sessions,
        int scored,
        int stoodIn,
        OptionalDouble meanBefore,
        OptionalDouble meanAfter,
        List<SessionSum> techniques) {
    public SessionSum {
        techniques = List.copyOf(techniques);
    }

    /** One sum for each therapy, by name. */
    static List<SessionSum> of(List<SessionTotal> totals) {
        Map<String, List<SessionTotal>> therapies = new TreeMap<>();
        for (SessionTotal total : totals) {
            therapies.computeIfAbsent(total.therapy(), t -> new ArrayList<>()).add(total);
        }
        List<SessionSum> sums = new ArrayList<>();
        therapies.forEach((therapy, its) -> sums.add(ofTherapy(therapy, its)));
        return sums;
    }

    private static SessionSum ofTherapy(String therapy, List<SessionTotal> totals) {
        List<SessionTotal> whole = new ArrayList<>();
        Map<String, List<SessionTotal>> parts = new TreeMap<>();
        for (SessionTotal total : totals) {
            if (total.technique().isEmpty()) {
                whole.add(total);
            } else {
                parts.computeIfAbsent(total.technique(), t -> new ArrayList<>()).add(total);
            }
        }
        List<SessionSum> techniques = new ArrayList<>();
        parts.forEach((technique, its) -> techniques.add(added(technique, its, List.of())));
        return added(therapy, whole, techniques);
    }

    private static SessionSum added(String name, List<SessionTotal> totals, List<SessionSum> techniques) {
        int sessions = totals.stream().mapToInt(SessionTotal::sessions).sum();
        SessionTotal.Scores scores = SessionTotal.Scores.NONE;
        for (SessionTotal total : totals) {
            scores = scores.plus(total.scores());
        }
        int scored = scores.scored();
        return new SessionSum(
                name,
                sessions,
                scored,
                scores.stoodIn(),
                mean(scores.before(), scored),
                mean(scores.after(), scored),
                techniques);
    }

    private static OptionalDouble mean(double sum, int n) {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
    }
}
