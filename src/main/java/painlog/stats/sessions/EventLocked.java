package painlog.stats.sessions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import painlog.stats.ConfidenceInterval;
import painlog.stats.MeanInterval;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.Series;

/**
 * Pain some hours before or after a session, as deviation from the mean of the daily means of its phase (one bin of
 * JSON {@code event_locked}). An entry counts towards the NEXT session with its hours before it and towards the
 * PREVIOUS one with its hours after it, so relief is not counted twice where sessions are close. Mean per session
 * first, then a t interval over sessions.
 *
 * @param fromH hours from the session's start, excluded; negative before it
 * @param toH hours from the session's start, included
 * @param meanDeviation points; {@code ci} is its t interval over sessions
 */
public record EventLocked(
        int fromH, int toH, int nSessions, int nEntries, double meanDeviation, double sd, ConfidenceInterval ci) {
    private static final List<String> NAMES = List.of("fromH", "toH", "nSessions", "nEntries");
    private static final int[] EDGES = {-48, -24, -12, 0, 12, 24, 48, 72};

    /**
     * All seven bins from −48 to 72 h. A bin is refused below three sessions with an entry in it; its hours and counts
     * are given all the same.
     *
     * @param type only sessions of this type are averaged; the neighbouring sessions are sought among all, and those
     *     that begin together are neighbours alike. Empty: all types
     * @param phases an entry on a day outside all of them is left out
     */
    public static List<Outcome<EventLocked>> of(
            List<SessionTime> sessions, List<EntryTime> entries, List<Series> phases, Optional<String> type) {
        TreeMap<Double, Set<String>> starts = new TreeMap<>();
        sessions.forEach(
                s -> starts.computeIfAbsent(s.hour(), h -> new HashSet<>()).add(s.type()));
        Map<Integer, Double> usual = usual(phases);
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < EDGES.length; i++) {
            bins.add(new Bin(EDGES[i], EDGES[i + 1], new HashMap<>()));
        }
        for (EntryTime entry : entries) {
            Double level = usual.get(entry.day());
            if (level == null) {
                continue;
            }
            for (var near : Arrays.asList(starts.ceilingEntry(entry.hour()), starts.lowerEntry(entry.hour()))) {
                if (near != null && type.map(near.getValue()::contains).orElse(true)) {
                    bins.forEach(bin -> bin.take(near.getKey(), entry, entry.score() - level));
                }
            }
        }
        return bins.stream().map(Bin::outcome).toList();
    }

    /** The mean of its phase for each day with data. */
    private static Map<Integer, Double> usual(List<Series> phases) {
        Map<Integer, Double> usual = new HashMap<>();
        for (Series phase : phases) {
            double mean = phase.size() == 0 ? 0 : phase.mean();
            for (int day : phase.days()) {
                usual.put(day, mean);
            }
        }
        return usual;
    }

    /** Deviations, summed with their rounding errors made good, by the start of their session. */
    private record Bin(int fromH, int toH, Map<Double, DoubleSummaryStatistics> bySession) {

        void take(double start, EntryTime entry, double deviation) {
            long seconds = EntryTime.seconds(start, entry.hour());
            if (seconds > fromH * 3600L && seconds <= toH * 3600L) {
                bySession
                        .computeIfAbsent(start, s -> new DoubleSummaryStatistics())
                        .accept(deviation);
            }
        }

        Outcome<EventLocked> outcome() {
            int entries = (int) bySession.values().stream()
                    .mapToLong(DoubleSummaryStatistics::getCount)
                    .sum();
            if (bySession.size() < 3) {
                return NotEstimable.of(Reason.TOO_FEW_SESSIONS, NAMES, fromH, toH, bySession.size(), entries);
            }
            double[] means = bySession.values().stream()
                    .mapToDouble(DoubleSummaryStatistics::getAverage)
                    .toArray();
            MeanInterval m = MeanInterval.of(means);
            return Outcome.ok(new EventLocked(fromH, toH, means.length, entries, m.mean(), m.sd(), m.ci()));
        }
    }
}
