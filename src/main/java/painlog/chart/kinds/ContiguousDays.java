package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import painlog.journal.total.DayValues;

/** Days split into runs without a gap: lines and bands are drawn within a run, never across a gap. */
final class ContiguousDays {
    private ContiguousDays() {}

    static List<List<DayValues>> of(List<DayValues> days) {
        List<List<DayValues>> runs = new ArrayList<>();
        DayValues before = null;
        for (DayValues day : days) {
            if (before == null || !before.date().plusDays(1).equals(day.date())) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(day);
            before = day;
        }
        return runs;
    }

    /** The runs with each day turned into something else. */
    static <T> List<List<T>> map(List<List<DayValues>> runs, Function<DayValues, T> to) {
        return runs.stream().map(run -> run.stream().map(to).toList()).toList();
    }
}
