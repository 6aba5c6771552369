package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.stats.Grade.Concern;

/** What the rules' marks say of a value that lies exactly on one. */
class MarksTest {
    private static final Evidence.Plan TURNS = new Evidence.Plan(false, 4, true, false);
    private static final Evidence.Logging WELL = new Evidence.Logging(14, 0.6, 0.25, 29.9);
    private static final Evidence.Finding CLEAR = finding(4, 0.99, 0.5, 0.10, 0.5);

    private static Evidence.Finding finding(double width, double lower, double nap, double driftP, double ratio) {
        return new Evidence.Finding(
                OptionalDouble.of(width),
                OptionalDouble.of(lower),
                OptionalDouble.of(nap),
                OptionalDouble.of(driftP),
                OptionalDouble.of(ratio),
                true);
    }

    private static List<Concern> concerns(Evidence.Logging logging, Evidence.Finding finding) {
        return Grade.of(new Evidence(TURNS, logging, finding)).reasons();
    }

    @Test
    void values_on_the_marks_of_the_grade_take_no_point() {
        assertEquals(List.of(), concerns(WELL, CLEAR));
        assertEquals(List.of(Concern.FEW_DAYS), concerns(new Evidence.Logging(13, 0.6, 0, 0), CLEAR));
        assertEquals(List.of(Concern.MISSING_DAYS), concerns(new Evidence.Logging(14, 0.59, 0, 0), CLEAR));
        assertEquals(List.of(Concern.MISSING_DAYS), concerns(new Evidence.Logging(14, 0.7, 0.26, 0), CLEAR));
        assertEquals(List.of(Concern.FLOOR_OR_CEILING), concerns(new Evidence.Logging(14, 1, 0, 30), CLEAR));
        assertEquals(List.of(Concern.IMPRECISE), concerns(WELL, finding(4.01, 0, 0.5, 1, 1)));
        assertEquals(List.of(Concern.TREND_BEFORE), concerns(WELL, finding(1, 0, 0.5, 0.099, 1)));
        assertEquals(List.of(Concern.TREND_BEFORE), concerns(WELL, finding(1, 0, 0.5, 1, 0.49)));
    }

    @Test
    void an_effect_is_large_from_both_of_its_marks_on() {
        assertEquals(List.of(Concern.LARGE_EFFECT), concerns(WELL, finding(1, 1, 0.93, 1, 1)));
        assertEquals(List.of(), concerns(WELL, finding(1, 0.99, 0.93, 1, 1)));
        assertEquals(List.of(), concerns(WELL, finding(1, 1, 0.929, 1, 1)));
    }

    @Test
    void only_an_order_drawn_by_lot_reaches_the_highest_grade() {
        Evidence.Plan byLot = new Evidence.Plan(true, 4, true, false);
        Evidence.Plan byLotOnce = new Evidence.Plan(true, 3, true, false);
        Evidence.Finding large = finding(1, 1, 0.95, 1, 1);

        assertEquals(4, Grade.of(new Evidence(byLot, WELL, large)).points().orElseThrow());
        assertEquals(3, Grade.of(new Evidence(TURNS, WELL, large)).points().orElseThrow());
        assertEquals(3, Grade.of(new Evidence(byLotOnce, WELL, large)).points().orElseThrow());
        assertEquals(2, Grade.of(new Evidence(byLotOnce, WELL, CLEAR)).points().orElseThrow());
    }

    @Test
    void fewer_than_five_days_say_nothing() {
        Evidence.Logging five = new Evidence.Logging(5, 1, 0, 0);
        Evidence.Logging four = new Evidence.Logging(4, 1, 0, 0);

        assertTrue(Grade.of(new Evidence(TURNS, five, CLEAR)).points().isPresent());
        assertEquals(
                Grade.Certainty.CANNOT_SAY,
                Grade.of(new Evidence(TURNS, four, CLEAR)).grade());
    }

    @Test
    void a_word_for_overlap_begins_on_its_mark() {
        assertEquals(NapBand.WEAK, NapBand.of(0.6599));
        assertEquals(NapBand.MEDIUM, NapBand.of(0.66));
        assertEquals(NapBand.STRONG, NapBand.of(0.93));
    }

    @Test
    void hours_on_the_edge_of_a_bin_belong_to_the_one_that_ends_there() {
        List<Treatment> sessions = List.of(session(100), session(400), session(700));
        List<Moment> entries = List.of(
                new Moment(52, 2, 9), // 48 h before: too early
                new Moment(53, 3, 1),
                new Moment(100, 4, 5), // at the start: still before
                new Moment(172, 7, 3), // 72 h after: still counts
                new Moment(172.1, 8, 9));
        Series days = Series.of(new int[] {2, 3, 4, 7, 8}, new double[] {5, 5, 5, 5, 5});

        List<Outcome<EventLocked>> bins = EventLocked.of(sessions, entries, List.of(days), Optional.empty());

        assertEquals(1, known(bins.get(0), "nEntries"), "-48 to -24");
        assertEquals(1, known(bins.get(2), "nEntries"), "-12 to 0");
        assertEquals(0, known(bins.get(3), "nEntries"), "0 to 12");
        assertEquals(1, known(bins.get(6), "nEntries"), "48 to 72");
    }

    private static int known(Outcome<EventLocked> bin, String name) {
        Object value =
                java.util.Objects.requireNonNull(((Refused<?>) bin).known().get(name));
        return ((Number) value).intValue();
    }

    private static Treatment session(double hour) {
        return new Treatment("massage", hour, OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void what_comes_after_the_next_session_is_no_longer_after_the_first() {
        List<PairedSession> paired = PairedSession.of(
                List.of(session(0), session(0), session(5)), List.of(new Moment(6, 0, 3), new Moment(7, 0, 4)));

        assertEquals(OptionalDouble.empty(), paired.get(0).after());
        assertEquals(OptionalDouble.empty(), paired.get(1).after());
        assertEquals(OptionalDouble.of(3), paired.get(2).after());
    }

    @Test
    void an_entry_at_the_start_of_the_next_session_is_still_after_the_first() {
        List<PairedSession> paired =
                PairedSession.of(List.of(session(0), session(0), session(5)), List.of(new Moment(5, 0, 3)));

        assertEquals(OptionalDouble.of(3), paired.get(0).after());
        assertEquals(OptionalDouble.of(3), paired.get(1).after());
        assertEquals(OptionalDouble.of(3), paired.get(2).before());
    }

    @Test
    void moved_labels_turned_back_keep_their_chances_and_turn_their_points() {
        Series a = new Made(3).scores(0, 30, 0, 1, 0.1);
        Series b = Made.map(new Made(4).scores(100, 30, 0, 1, 0.1), score -> score - 2);
        Permutation moved = PhaseChange.of(new Pair(a, b, 100).mirrored()).permutation();

        Permutation back = moved.turnedBack();

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
