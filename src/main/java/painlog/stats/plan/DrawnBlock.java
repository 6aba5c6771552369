package painlog.stats.plan;

import java.util.OptionalDouble;

/**
 * A block as it was drawn, whatever was done in it.
 *
 * @param cycle which cycle it belongs to, from 1
 * @param arm the place of its arm among the arms of the plan, from 0
 * @param mean mean of its logged days, points; empty when none was logged
 */
public record DrawnBlock(int cycle, int arm, OptionalDouble mean) {}
