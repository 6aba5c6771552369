/**
 * Pure estimators on arrays of numbers; each class names formula and source.
 *
 * <p>Knows java and the maths libraries.
 */
@NullMarked
package painlog.stats;

import org.jspecify.annotations.NullMarked;
