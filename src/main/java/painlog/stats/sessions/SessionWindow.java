package painlog.stats.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import painlog.stats.series.Series;

/**
 * A day with a value on both neighbouring days: with a session and none beside it, or with none from three days before to
 * the day after.
 */
record SessionWindow(int day, double before, double after, boolean session) {
    double change() {
        return after - before;
    }

    /**
     * All of them, in order.
     *
     * @param asked days with a session asked about, all of them in {@code treated}
     * @param treated days with any session
     */
    static List<SessionWindow> of(Series days, Set<Integer> asked, Set<Integer> treated) {
        Map<Integer, Double> valueOf = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            valueOf.put(days.day(i), days.value(i));
        }
        List<SessionWindow> windows = new ArrayList<>();
        for (int before : days.days()) {
            int day = before + 1;
            Double pre = valueOf.get(before);
            Double post = valueOf.get(day + 1);
            boolean isSession = asked.contains(day);
            boolean alone = !treated.contains(day - 1) && !treated.contains(day + 1);
            boolean rested = !treated.contains(day - 3) && !treated.contains(day - 2) && !treated.contains(day);
            if (pre != null && post != null && alone && (isSession || rested)) {
                windows.add(new SessionWindow(day, pre, post, isSession));
            }
        }
        return windows;
    }
}
