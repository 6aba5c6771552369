package painlog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import painlog.calendar.DaySpan;

/** Items by day: finds those of a day or a span by binary search. */
public final class DayIndex<T> {
    private final List<T> items;
    private final long[] days;

    /**
     * @param items in order of days
     * @param day the day of each
     */
    public DayIndex(List<T> items, Function<T, LocalDate> day) {
        this.items = items;
        this.days =
                items.stream().mapToLong(item -> day.apply(item).toEpochDay()).toArray();
    }

    public List<T> on(LocalDate day) {
        return in(DaySpan.lastDays(1, day));
    }

    public List<T> in(DaySpan span) {
        return items.subList(
                firstFrom(span.first().toEpochDay()), firstFrom(span.last().toEpochDay() + 1));
    }

    public List<T> in(List<DaySpan> spans) {
        if (spans.size() == 1) {
            return in(spans.get(0));
        }
        List<T> all = new ArrayList<>();
        spans.forEach(span -> all.addAll(in(span)));
        return all;
    }

    /** The index of the first item on that day or later. */
    private int firstFrom(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
