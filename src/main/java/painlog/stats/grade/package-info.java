/**
 * How sure one can be of a comparison: a rule of our own, not validated.
 *
 * <p>Knows {@code stats}.
 */
@NullMarked
package painlog.stats.grade;

import org.jspecify.annotations.NullMarked;
