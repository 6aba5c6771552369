/**
 * Time as people say it: moments, spans, weeks.
 *
 * <p>Knows java only.
 */
@NullMarked
package painlog.calendar;

import org.jspecify.annotations.NullMarked;
