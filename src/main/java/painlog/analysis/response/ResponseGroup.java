package painlog.analysis.response;

import java.util.Optional;
import java.util.function.Function;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.Shrinkage;

/**
 * Sessions that have something in common.
 *
 * @param name a technique, provider or therapy; empty for sessions without provider
 * @param sessions how many there are, with scores or without
 * @param shrunk the mean change shrunk towards that of all sessions; empty with one group or without scores
 */
public record ResponseGroup(String name, int sessions, Outcome<BeforeAfter> change, Optional<Shrinkage> shrunk) {

    /** The means before and after; empty with too few scores. */
    public Optional<SessionChange> means() {
        return change.value().map(SessionChange::of);
    }

    /** How many sessions have a score before and after. */
    public int scored() {
        return known("nPaired", BeforeAfter::nPaired);
    }

    /** In how many of them an entry stands in for a score that was not recorded. */
    public int stoodIn() {
        return known("nStoodIn", BeforeAfter::nStoodIn);
    }

    private int known(String count, Function<BeforeAfter, Integer> ofEstimate) {
        return change instanceof NotEstimable<BeforeAfter> notEstimable
                ? notEstimable.known().getOrDefault(count, 0).intValue()
                : change.value().map(ofEstimate).orElse(0);
    }
}
