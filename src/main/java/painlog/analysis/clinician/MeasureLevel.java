package painlog.analysis.clinician;

import painlog.analysis.summary.SummaryRow;
import painlog.stats.Outcome;
import painlog.stats.series.Description;

/**
 * How the measure was on some days, and what else was logged on them.
 *
 * @param describe quartiles and shares of the daily means; refused without any
 */
public record MeasureLevel(SummaryRow row, Outcome<Description> describe) {}
