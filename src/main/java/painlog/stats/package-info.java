/**
 * Pure estimators on arrays of numbers: what a pain journal says about periods, therapies and sessions, and how sure that
 * is. Each class names its formula, its source and its cost; METHODS.md says why these and no others.
 *
 * <p>Knows java, Hipparchus (linear algebra, roots, minima) and commons-statistics (distributions, quantiles, rank tests).
 *
 * <p>What enters: {@link painlog.stats.Series} (one value per day), {@link painlog.stats.PhasePair} (A, B and B's calendar
 * start), {@link painlog.stats.PhaseSeries} (days of an arm), {@link painlog.stats.EntryTime} and
 * {@link painlog.stats.SessionTime} (entries and sessions in hours). What leaves: records, mostly inside an
 * {@link painlog.stats.Outcome}. {@link painlog.stats.PhaseChange} and {@link painlog.stats.Trend} make all blocks of a
 * pair or a span with one fit between them.
 *
 * <p>Decisions
 *
 * <ul>
 *   <li>Lower is better. A measure whose better direction is higher is mirrored before it enters.
 *   <li>A refusal is a result: {@link painlog.stats.NotEstimable} with a {@link painlog.stats.Reason}. No NaN, null or
 *       infinity leaves; what may be undefined is an OptionalDouble. Held by {@code PropertiesTest}.
 *   <li>Record fields and map keys are the names of the JSON (the reference's, camelCased), those of a record within a
 *       record in place of it where that is {@link painlog.stats.JsonUnwrapped}; words are {@link painlog.stats.JsonCode}.
 *       Held by {@code ReferenceTest}, which compares every field with vectors computed in R.
 *   <li>Values at most 1e-9 apart are ties ({@code Ties}), so that no rank statistic depends on the machine.
 *   <li>φ is the root of the REML criterion's derivative, not its minimiser: good to 1e-12 instead of 1e-8.
 *   <li>Satterthwaite's degrees of freedom need no n × n matrix ({@code Whitening#spread}). Where no two days are near
 *       enough to tell anything about φ they are n − k.
 *   <li>Ranks among all pairs (Theil-Sen, Hodges-Lehmann, NAP) are found by counting, never by listing the pairs; results
 *       are exactly those of the full sort. Randomness decides only how long that takes, and its seed is fixed.
 *   <li>The bootstrap is worked out, not drawn: its interval must not be used (METHODS section 8).
 *   <li>Not in the reference and chosen here: {@code magnitude} needs three days in each period, the therapy models ten
 *       days in all, and phases without days drop out of cycles and permutations.
 * </ul>
 */
@NullMarked
package painlog.stats;

import org.jspecify.annotations.NullMarked;
