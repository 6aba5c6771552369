package painlog.stats.randomization;

import java.util.List;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhaseSeries;

/**
 * The phases of two arms in the order of time, as means and as first (A) or second (B) arm. Phases without days drop
 * out.
 */
@SuppressWarnings("ArrayRecordComponent")
record Alternation(double[] means, boolean[] inB) {

    /** Refused unless there are exactly two arms. */
    static Outcome<Alternation> of(List<PhaseSeries> phases) {
        List<PhaseSeries> logged = phases.stream()
                .filter(p -> p.days().size() > 0)
                .sorted((p, q) -> Integer.compare(p.days().day(0), q.days().day(0)))
                .toList();
        if (logged.stream().map(PhaseSeries::arm).distinct().count() != 2) {
            return Outcome.refused(Reason.NOT_TWO_TYPES);
        }
        double[] means = logged.stream().mapToDouble(p -> p.days().mean()).toArray();
        boolean[] inB = new boolean[means.length];
        for (int i = 0; i < inB.length; i++) {
            inB[i] = !logged.get(i).arm().equals(logged.get(0).arm());
        }
        return Outcome.ok(new Alternation(means, inB));
    }

    int size() {
        return means.length;
    }

    boolean alternates() {
        for (int i = 1; i < inB.length; i++) {
            if (inB[i] == inB[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
