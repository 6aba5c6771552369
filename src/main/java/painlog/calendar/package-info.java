/**
 * Time as people say it: moments, days, spans, weeks, lengths. Text comes in through {@code parse} or a factory named
 * after its option and leaves as a value; what can't be taken is a {@link painlog.error.BadTime} whose message is
 * one sentence for the person who typed it. Everything here is on the way of recording one number, so it starts fast:
 * no patterns, no formatters, no streams.
 *
 * <p>Knows {@code error}, {@code text}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The clock, its zone, today and the start of the week are always given, never looked up.
 *   <li>A date that countries read differently is refused with its ISO spellings, never guessed; so is a bare number.
 *   <li>A day without a time is noon, or now when it is today; {@code 3 days ago} is a day, {@code 72h ago} a time.
 *   <li>A time alone is today's, a weekday the latest one, today included; when that is more than 5 minutes ahead,
 *       yesterday's and last week's. {@code 03-05} takes its year from the date alone.
 *   <li>{@code 02-29} is refused in a year without one: the last leap day may be years away from what was meant.
 *   <li>A local time that occurs twice is the first one unless an offset is given; a skipped one is refused.
 *   <li>{@code m} is minutes before {@code ago} and in lengths of time, months in {@code --last 6m}.
 *   <li>Only {@link painlog.calendar.Moment#day} knows when a person's day starts; all other days are calendar days.
 *   <li>A moment keeps the offset it was felt at beside its zone, so that later clock rules don't move it.
 *   <li>Years from 1900 to 9999: an earlier one is a slip of the finger.
 *   <li>Only weeks from Monday have numbers (ISO 8601); other weeks are named by their first day.
 * </ul>
 */
@NullMarked
package painlog.calendar;

import org.jspecify.annotations.NullMarked;
