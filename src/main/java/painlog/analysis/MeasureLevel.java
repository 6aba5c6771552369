package painlog.analysis;

import painlog.stats.Description;
import painlog.stats.Outcome;

/**
 * How the measure was on some days, and what else was logged on them.
 *
 * @param describe quartiles and shares of the daily means; refused without any
 */
public record MeasureLevel(SummaryRow row, Outcome<Description> describe) {}
