package painlog.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.analysis.PhaseDays;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phase;
import painlog.journal.total.DayValues;
import painlog.journal.total.EntryCount;
import painlog.journal.word.Arm;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

/** The thresholds of cautions, from both sides. */
class CautionThresholdsTest {
    private static final Arm MASSAGE = Arm.of(List.of("massage"));
    private static final double[] TEN = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5};

    private static PhaseDays phaseDays(int index, Arm arm, int first, double... values) {
        DaySpan span = DaySpan.closed(
                ComparisonFixtures.START.plusDays(first), ComparisonFixtures.START.plusDays(first + values.length - 1));
        List<DayValues> days = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToObj(i -> new DayValues(span.first().plusDays(i), new double[] {values[i]}, new int[] {1}))
                .toList();
        return PhaseDays.of(new Phase(index, arm, span), ComparisonFixtures.START, 0, days);
    }

    /** None with these values, then ten days of massage. */
    private static List<Caution> cautions(Measure measure, Confounders confounders, double... none) {
        List<PhaseDays> all = List.of(phaseDays(1, Arm.NONE, 0, none), phaseDays(2, MASSAGE, none.length, TEN));
        return contrast(all, measure, confounders, MASSAGE, Arm.NONE);
    }

    private static List<Caution> contrast(List<PhaseDays> all, Measure measure, Confounders confounders, Arm... two) {
        return new ContrastAnalysis(all, measure, confounders)
                .alone(two[0], two[1])
                .cautions();
    }

    private static List<Caution> cautions(Confounders confounders) {
        return cautions(ComparisonFixtures.PAIN, confounders, TEN);
    }

    private static Optional<Caution> find(List<Caution> cautions, Caution.Kind kind) {
        return cautions.stream().filter(c -> c.kind() == kind).findFirst();
    }

    private static Optional<Caution> worstMoment(Measure measure, double... none) {
        return find(cautions(measure, Confounders.NONE, none), Caution.Kind.WORST_MOMENT);
    }

    private static double[] days(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(DoubleStream::of).toArray();
    }

    private static double[] times(int n, double... values) {
        return IntStream.range(0, n).mapToDouble(i -> values[i % values.length]).toArray();
    }

    private static NavigableSet<LocalDate> on(int... days) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (int day : days) {
            dates.add(ComparisonFixtures.START.plusDays(day));
        }
        return dates;
    }

    private static Confounders drugs(Map<String, NavigableSet<LocalDate>> days) {
        return new Confounders(List.of(), days, Map.of(), new TreeSet<>());
    }

    private static Confounders sessions(Map<String, NavigableSet<LocalDate>> days) {
        return new Confounders(List.of(), Map.of(), days, new TreeSet<>());
    }

    private static Confounders late(int late, int entries) {
        return new Confounders(
                List.of(new EntryCount(ComparisonFixtures.START, entries, late)), Map.of(), Map.of(), new TreeSet<>());
    }

    @Test
    void a_drug_counts_from_three_days_on_whichever_side_they_lie() {
        assertTrue(find(cautions(drugs(Map.of("a", on(0, 1, 2)))), Caution.Kind.DRUG_CHANGED)
                .isPresent());
        assertTrue(find(cautions(drugs(Map.of("a", on(10, 11, 12)))), Caution.Kind.DRUG_CHANGED)
                .isPresent());
        assertFalse(find(cautions(drugs(Map.of("a", on(10, 11)))), Caution.Kind.DRUG_CHANGED)
                .isPresent());
    }

    @Test
    void drugs_and_therapies_are_named_in_order() {
        NavigableSet<LocalDate> days = on(0, 1, 2, 3);
        Map<String, NavigableSet<LocalDate>> names = Map.of("c", days, "a", days, "e", days, "b", days, "d", days);

        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                find(cautions(drugs(names)), Caution.Kind.DRUG_CHANGED)
                        .orElseThrow()
                        .names());
        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                find(cautions(sessions(names)), Caution.Kind.OTHER_SESSIONS)
                        .orElseThrow()
                        .names());
    }

    @Test
    void a_third_therapy_on_both_sides_or_once_is_no_matter() {
        assertFalse(find(cautions(sessions(Map.of("yoga", on(0, 1, 12)))), Caution.Kind.OTHER_SESSIONS)
                .isPresent());
        assertFalse(find(cautions(sessions(Map.of("yoga", on(0)))), Caution.Kind.OTHER_SESSIONS)
                .isPresent());
        assertTrue(find(cautions(sessions(Map.of("yoga", on(0, 1)))), Caution.Kind.OTHER_SESSIONS)
                .isPresent());
    }

    @Test
    void two_therapies_that_only_the_other_side_has_are_several_at_once_too() {
        Arm both = Arm.of(List.of("massage", "yoga", "heat"));
        List<PhaseDays> all = List.of(phaseDays(1, both, 0, TEN), phaseDays(2, MASSAGE, 10, TEN));

        assertTrue(find(
                        contrast(all, ComparisonFixtures.PAIN, Confounders.NONE, MASSAGE, both),
                        Caution.Kind.SEVERAL_AT_ONCE)
                .isPresent());
        List<PhaseDays> one = List.of(phaseDays(1, MASSAGE, 0, TEN), phaseDays(2, Arm.NONE, 10, TEN));
        assertFalse(find(
                        contrast(one, ComparisonFixtures.PAIN, Confounders.NONE, Arm.NONE, MASSAGE),
                        Caution.Kind.SEVERAL_AT_ONCE)
                .isPresent());
    }

    @Test
    void a_quarter_of_late_entries_is_named_and_less_is_not() {
        assertEquals(
                0.25,
                find(cautions(late(1, 4)), Caution.Kind.BACKFILLED)
                        .orElseThrow()
                        .amount(),
                1e-12);
        assertFalse(find(cautions(late(1, 5)), Caution.Kind.BACKFILLED).isPresent());
        assertFalse(find(cautions(late(0, 0)), Caution.Kind.BACKFILLED).isPresent());
    }

    @Test
    void late_entries_of_other_days_do_not_count() {
        List<EntryCount> entries = List.of(
                new EntryCount(ComparisonFixtures.START.plusDays(19), 4, 1),
                new EntryCount(ComparisonFixtures.START.plusDays(20), 40, 0));
        Confounders confounders = new Confounders(entries, Map.of(), Map.of(), new TreeSet<>());

        assertTrue(find(cautions(confounders), Caution.Kind.BACKFILLED).isPresent());
    }

    @Test
    void a_last_week_worse_by_more_than_a_point_is_the_worst_moment() {
        double[] calm = times(14, 4, 4.1, 3.9);

        assertTrue(worstMoment(ComparisonFixtures.PAIN, days(calm, times(7, 5.2, 5.3, 5.1)))
                .isPresent());
        assertFalse(worstMoment(ComparisonFixtures.PAIN, days(calm, times(7, 4.8, 4.9, 4.7)))
                .isPresent());
        Caution found = worstMoment(ComparisonFixtures.PAIN, days(calm, times(7, 5.2, 5.3, 5.1)))
                .orElseThrow();
        assertEquals(1.2, found.amount(), 0.1);
        assertEquals(List.of(ComparisonFixtures.START.plusDays(21).toString()), found.names());
    }

    @Test
    void on_another_scale_it_is_a_tenth_of_that_scale() {
        Measure hundred = new Measure("score", "", 0, 100, BetterDirection.LOWER);
        Measure shifted = new Measure("score", "", 50, 60, BetterDirection.LOWER);
        double[] calm = times(14, 51, 51.1, 50.9);

        assertFalse(worstMoment(hundred, days(calm, times(7, 60, 60.1, 59.9))).isPresent());
        assertTrue(worstMoment(hundred, days(calm, times(7, 62, 62.1, 61.9))).isPresent());
        assertTrue(worstMoment(shifted, days(calm, times(7, 53, 53.1, 52.9))).isPresent());
    }

    @Test
    void days_that_scatter_widely_need_a_wider_step() {
        double[] wild = times(14, 1, 9, 2, 8, 3);

        assertFalse(worstMoment(ComparisonFixtures.PAIN, days(wild, times(7, 6, 6.2)))
                .isPresent());
        assertTrue(
                worstMoment(ComparisonFixtures.PAIN, days(wild, times(7, 10))).isPresent());
    }

    @Test
    void of_a_measure_of_which_more_is_better_worse_is_lower() {
        Measure mobility = new Measure("mobility", "", 0, 10, BetterDirection.HIGHER);
        double[] calm = times(14, 4, 4.1, 3.9);

        assertTrue(worstMoment(mobility, days(calm, times(7, 2, 2.1))).isPresent());
        assertFalse(worstMoment(mobility, days(calm, times(7, 6, 6.1))).isPresent());
    }

    @Test
    void it_takes_five_days_of_the_last_week_and_five_before() {
        double none = Double.NaN;
        double[] five = {none, none, 8, 8.1, 8.3, 7.9, 8};
        double[] four = {none, none, none, 8.1, 8, 7.9, 8};

        assertTrue(worstMoment(ComparisonFixtures.PAIN, days(times(12, 4, 4.2, 3.9), five))
                .isPresent());
        assertFalse(worstMoment(ComparisonFixtures.PAIN, days(times(12, 4, 4.2, 3.9), four))
                .isPresent());
        assertFalse(worstMoment(ComparisonFixtures.PAIN, days(times(4, 4, 4.2, 3.9), five))
                .isPresent());
    }

    @Test
    void the_last_week_has_seven_days() {
        double[] calm = times(14, 4, 4.1, 3.9);
        double[] eighth = days(calm, new double[] {9}, times(7, 4.2, 4.3));

        assertFalse(worstMoment(ComparisonFixtures.PAIN, eighth).isPresent());
    }

    @Test
    void a_bad_week_that_the_arm_did_not_follow_is_no_matter() {
        double[] bad = days(times(14, 4, 4.1, 3.9), times(7, 8));
        List<PhaseDays> all = new ArrayList<>();
        all.add(phaseDays(1, Arm.NONE, 0, bad));
        all.add(phaseDays(2, Arm.of(List.of("yoga")), 21, TEN));
        all.add(phaseDays(3, MASSAGE, 31, TEN));

        List<Caution> cautions = contrast(all, ComparisonFixtures.PAIN, Confounders.NONE, MASSAGE, Arm.NONE);

        assertFalse(find(cautions, Caution.Kind.WORST_MOMENT).isPresent());
    }

    @Test
    void a_phase_without_data_does_not_make_it_two() {
        double[] nothing = times(5, Double.NaN);
        List<PhaseDays> all = List.of(
                phaseDays(1, Arm.NONE, 0, TEN), phaseDays(2, MASSAGE, 10, TEN), phaseDays(3, Arm.NONE, 20, nothing));

        List<Caution> cautions = contrast(all, ComparisonFixtures.PAIN, Confounders.NONE, MASSAGE, Arm.NONE);

        assertTrue(find(cautions, Caution.Kind.ONE_PHASE_EACH).isPresent());
    }

    @Test
    void codes_are_words_of_small_letters() {
        assertEquals("worst_moment", Caution.Kind.WORST_MOMENT.code());
    }
}
