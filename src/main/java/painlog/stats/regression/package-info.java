/**
 * Regression with AR(1) errors on calendar days by REML: the models of one pair, of all arms and of days with and
 * without something.
 *
 * <p>Knows {@code stats}, {@code stats.series}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>φ is the root of the REML criterion's derivative, not its minimiser: good to 1e-12 instead of 1e-8.
 *   <li>Satterthwaite's degrees of freedom need no n × n matrix. Where no two days are near enough to tell anything
 *       about φ they are n − k.
 *   <li>The therapy models need ten days in all (chosen here).
 * </ul>
 */
@NullMarked
package painlog.stats.regression;

import org.jspecify.annotations.NullMarked;
