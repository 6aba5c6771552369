package painlog.analysis;

import java.util.Optional;
import painlog.stats.Description;

/**
 * How the measure was on some days, and what else was logged on them.
 *
 * @param describe quartiles and shares of the daily means; empty without any
 */
public record VisitLevel(SummaryRow row, Optional<Description> describe) {}
