/**
 * What an experiment on oneself costs and can show: an order drawn beforehand, what its schedule of days would tell
 * apart, and the test that the draw makes possible afterwards.
 *
 * <p>Knows {@code stats}, {@code stats.headline}, {@code stats.regression}, {@code stats.series}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An order is drawn by {@link java.util.Random}, whose numbers are fixed by Java's own contract: the same seed is
 *       the same plan on every machine and in every version.
 *   <li>The precision of a schedule is worked out by the model that will judge it, with a level that wanders a little,
 *       and not by simulation: {@code src/site/markdown/methods.md} says where this is off.
 * </ul>
 */
@NullMarked
package painlog.stats.plan;

import org.jspecify.annotations.NullMarked;
