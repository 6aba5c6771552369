/**
 * What all estimators share: outcomes and their reasons, ties, tails of distributions, adjusted p-values. Estimators
 * are pure functions on arrays of numbers; each names its formula, its source and its cost. {@code
 * src/site/markdown/methods.md} says why these and no others.
 *
 * <p>Knows no other package of painlog.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Lower is better. A measure whose better direction is higher is mirrored before it enters.
 *   <li>A refusal is a result: {@link painlog.stats.NotEstimable} with a {@link painlog.stats.Reason}. No NaN, null
 *       or infinity leaves; what may be undefined is an OptionalDouble. Held by {@code PropertiesTest}.
 *   <li>Record fields and map keys are the names of the JSON; words are {@link painlog.stats.JsonCode}. Held by
 *       {@code ReferenceTest}, which compares every field with vectors computed in R.
 *   <li>Values at most 1e-9 apart are ties, so that no rank statistic depends on the machine.
 * </ul>
 */
@NullMarked
package painlog.stats;

import org.jspecify.annotations.NullMarked;
