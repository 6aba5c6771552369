package painlog.analysis.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.Shrinkage;

/** Groups sessions and shrinks the means of small groups towards the mean of all. */
final class ResponseGroups {
    private ResponseGroups() {}

    /** The groups by name, each with the numbers of its sessions. */
    static List<ResponseGroup> of(Map<String, List<Integer>> members, IntFunction<PairedSession> paired) {
        List<List<PairedSession>> sessions = new ArrayList<>();
        List<double[]> scored = new ArrayList<>();
        for (List<Integer> numbers : members.values()) {
            List<PairedSession> group = numbers.stream().map(paired::apply).toList();
            sessions.add(group);
            double[] changes = changes(group);
            if (changes.length > 0) {
                scored.add(changes);
            }
        }
        List<Shrinkage> shrunk = Shrinkage.of(scored).value().orElse(List.of());
        List<ResponseGroup> groups = new ArrayList<>();
        int next = 0;
        List<String> names = List.copyOf(members.keySet());
        for (int i = 0; i < names.size(); i++) {
            List<PairedSession> group = sessions.get(i);
            boolean counted = changes(group).length > 0 && !shrunk.isEmpty();
            Optional<Shrinkage> own = counted ? Optional.of(shrunk.get(next++)) : Optional.empty();
            groups.add(new ResponseGroup(names.get(i), group.size(), BeforeAfter.of(group), own));
        }
        return groups;
    }

    private static double[] changes(List<PairedSession> sessions) {
        return sessions.stream()
                .filter(s -> s.before().isPresent() && s.after().isPresent())
                .mapToDouble(s -> s.after().orElseThrow() - s.before().orElseThrow())
                .toArray();
    }
}
