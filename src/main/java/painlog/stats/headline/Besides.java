package painlog.stats.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import painlog.stats.series.PhaseSeries;

/** What else was under way on which of the days, to be allowed for. */
final class Besides {
    static final Besides NONE = new Besides(Map.of());

    private final Map<String, boolean[]> columns;

    private Besides(Map<String, boolean[]> columns) {
        this.columns = columns;
    }

    /** Everything besides in these phases, in the order of their days. */
    static Besides of(List<PhaseSeries> phases) {
        int n = phases.stream().mapToInt(phase -> phase.days().size()).sum();
        Set<String> names = new TreeSet<>();
        phases.forEach(phase -> names.addAll(phase.besides()));
        Map<String, boolean[]> columns = new LinkedHashMap<>();
        for (String name : names) {
            boolean[] on = new boolean[n];
            int next = 0;
            for (PhaseSeries phase : phases) {
                int end = next + phase.days().size();
                Arrays.fill(on, next, end, phase.besides().contains(name));
                next = end;
            }
            columns.put(name, on);
        }
        return new Besides(columns);
    }

    List<String> names() {
        return new ArrayList<>(columns.keySet());
    }

    boolean[] on(String name) {
        return columns.getOrDefault(name, new boolean[0]);
    }

    Besides with(String name, boolean[] on) {
        Map<String, boolean[]> more = new LinkedHashMap<>(columns);
        more.put(name, on);
        return new Besides(more);
    }
}
