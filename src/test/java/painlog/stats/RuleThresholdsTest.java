package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.stats.effect.PhaseChange;
import painlog.stats.nonoverlap.NapBand;
import painlog.stats.randomization.Permutation;
import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;
import painlog.stats.sessions.EntryTime;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.SessionTime;

/** Values that lie exactly on a threshold of a rule. */
class RuleThresholdsTest {
    @Test
    void a_word_for_overlap_begins_on_its_mark() {
        assertEquals(NapBand.WEAK, NapBand.of(0.6599));
        assertEquals(NapBand.MEDIUM, NapBand.of(0.66));
        assertEquals(NapBand.STRONG, NapBand.of(0.93));
    }

    @Test
    void hours_on_the_edge_of_a_bin_belong_to_the_one_that_ends_there() {
        List<SessionTime> sessions = List.of(session(100), session(400), session(700));
        List<EntryTime> entries = List.of(
                new EntryTime(52, 2, 9), // 48 h before: too early
                new EntryTime(53, 3, 1),
                new EntryTime(100, 4, 5), // at the start: still before
                new EntryTime(172, 7, 3), // 72 h after: still counts
                new EntryTime(172.1, 8, 9));
        Series days = Series.of(new int[] {2, 3, 4, 7, 8}, new double[] {5, 5, 5, 5, 5});

        List<Outcome<EventLocked>> bins = EventLocked.of(sessions, entries, List.of(days), Optional.empty());

        assertEquals(1, known(bins.get(0), "nEntries"), "-48 to -24");
        assertEquals(1, known(bins.get(2), "nEntries"), "-12 to 0");
        assertEquals(0, known(bins.get(3), "nEntries"), "0 to 12");
        assertEquals(1, known(bins.get(6), "nEntries"), "48 to 72");
    }

    private static int known(Outcome<EventLocked> bin, String name) {
        Object value =
                java.util.Objects.requireNonNull(((NotEstimable<?>) bin).known().get(name));
        return ((Number) value).intValue();
    }

    private static SessionTime session(double hour) {
        return new SessionTime("massage", hour, OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void what_comes_after_the_next_session_is_no_longer_after_the_first() {
        List<PairedSession> paired = PairedSession.of(
                List.of(session(0), session(0), session(5)), List.of(new EntryTime(6, 0, 3), new EntryTime(7, 0, 4)));

        assertEquals(OptionalDouble.empty(), paired.get(0).after());
        assertEquals(OptionalDouble.empty(), paired.get(1).after());
        assertEquals(OptionalDouble.of(3), paired.get(2).after());
    }

    @Test
    void an_entry_at_the_start_of_the_next_session_is_still_after_the_first() {
        List<PairedSession> paired =
                PairedSession.of(List.of(session(0), session(0), session(5)), List.of(new EntryTime(5, 0, 3)));

        assertEquals(OptionalDouble.of(3), paired.get(0).after());
        assertEquals(OptionalDouble.of(3), paired.get(1).after());
        assertEquals(OptionalDouble.of(3), paired.get(2).before());
    }

    @Test
    void unmirrored_permutations_keep_their_p_and_negate_their_points() {
        Series a = new SeriesFixtures(3).scores(0, 30, 0, 1, 0.1);
        Series b = SeriesFixtures.map(new SeriesFixtures(4).scores(100, 30, 0, 1, 0.1), score -> score - 2);
        Permutation moved = PhaseChange.of(new PhasePair(a, b, 100).mirrored()).permutation();

        Permutation back = moved.unmirrored();

        var shift = moved.circularShift().value().orElseThrow();
        var start = moved.startPoint().value().orElseThrow();
        assertEquals(
                -shift.statistic(), back.circularShift().value().orElseThrow().statistic(), 1e-12);
        assertEquals(
                -start.statisticAMinusB(),
                back.startPoint().value().orElseThrow().statisticAMinusB(),
                1e-12);
    }
}
