package painlog.stats.randomization;

import painlog.stats.Outcome;
import painlog.stats.series.PhasePair;

/** The permutation tests of a pair (JSON {@code permutation}); details only. */
public record Permutation(Outcome<CircularShift> circularShift, Outcome<StartPoint> startPoint) {

    /** The points of a mirrored pair as they are, see {@link painlog.stats.series.Series#mirrored}. */
    public Permutation unmirrored() {
        return new Permutation(
                circularShift.then(shift -> Outcome.ok(shift.unmirrored())),
                startPoint.then(start -> Outcome.ok(start.unmirrored())));
    }

    public static Permutation of(PhasePair pair) {
        return new Permutation(CircularShift.of(pair), StartPoint.of(pair));
    }
}
