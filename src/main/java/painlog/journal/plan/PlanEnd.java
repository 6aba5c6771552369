package painlog.journal.plan;

import java.time.LocalDate;

/**
 * A plan given up before its end.
 *
 * @param on the last day that belongs to it
 * @param because why; empty when unsaid
 */
public record PlanEnd(LocalDate on, String because) {}
