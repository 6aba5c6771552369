package painlog.analysis;

import java.util.Optional;
import painlog.stats.BeforeAfter;
import painlog.stats.Outcome;
import painlog.stats.Shrinkage;

/**
 * Sessions that have something in common.
 *
 * @param name a technique, provider or therapy; empty for the sessions without one
 * @param sessions how many there are, with scores or without
 * @param shrunk the mean change drawn towards that of all sessions; empty with one group or without scores
 */
public record ResponseGroup(String name, int sessions, Outcome<BeforeAfter> change, Optional<Shrinkage> shrunk) {}
