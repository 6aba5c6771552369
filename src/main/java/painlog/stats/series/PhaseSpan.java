package painlog.stats.series;

/**
 * One phase with the calendar days it reaches over, logged or not.
 *
 * @param arm which therapies: equal texts are equal arms
 * @param first the first of its days on the count of days, {@code last} the last
 * @param days those with a value
 */
public record PhaseSpan(String arm, int first, int last, Series days) {

    /** The same with its days mirrored, see {@link Series#mirrored}. */
    public PhaseSpan mirrored() {
        return new PhaseSpan(arm, first, last, days.mirrored());
    }

    public int calendarDays() {
        return last - first + 1;
    }

    public int unlogged() {
        return calendarDays() - days.size();
    }

    public boolean contains(int day) {
        return first <= day && day <= last;
    }

    /** How many of its logged days lie from one day to another, both included. */
    public int loggedIn(int from, int to) {
        int count = 0;
        for (int day : days.days()) {
            count += from <= day && day <= to ? 1 : 0;
        }
        return count;
    }
}
