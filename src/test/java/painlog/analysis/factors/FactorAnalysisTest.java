package painlog.analysis.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.analysis.factors.FactorResult.On;
import painlog.journal.total.DayValues;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;
import painlog.stats.regression.DayDifference;

class FactorAnalysisTest {
    private static final int LENGTH = 84;

    private static LocalDate day(int index) {
        return ComparisonFixtures.START.plusDays(index);
    }

    private static List<DayValues> values(IntPredicate logged, IntToDoubleFunction value) {
        List<DayValues> days = new ArrayList<>();
        IntStream.range(0, LENGTH)
                .filter(logged)
                .forEach(i -> days.add(new DayValues(day(i), new double[] {value.applyAsDouble(i)}, new int[] {1})));
        return days;
    }

    private static List<DayValues> pain(IntPredicate worse) {
        Random random = new Random(11);
        double[] noise = random.doubles(LENGTH, -0.5, 0.5).toArray();
        return values(i -> true, i -> 4 + noise[i] + (worse.test(i) ? 2 : 0));
    }

    private static List<WordCount> words(WordKind kind, String word, IntPredicate having) {
        return IntStream.range(0, LENGTH)
                .filter(having)
                .mapToObj(i -> new WordCount(day(i), kind, word, 1))
                .toList();
    }

    private static boolean isThird(int day) {
        return day % 3 == 1;
    }

    private static Factors of(List<DayValues> pain, List<WordCount> words) {
        return FactorAnalysis.find(new FactorInputs(ComparisonFixtures.PAIN, pain, words, Map.of(), Map.of()));
    }

    private static Factors withMeasure(List<DayValues> pain, List<DayValues> sleep) {
        return FactorAnalysis.find(
                new FactorInputs(ComparisonFixtures.PAIN, pain, List.of(), Map.of("sleep", sleep), Map.of()));
    }

    private static Factors withDrug(List<DayValues> pain, NavigableSet<LocalDate> days) {
        return FactorAnalysis.find(
                new FactorInputs(ComparisonFixtures.PAIN, pain, List.of(), Map.of(), Map.of("ibuprofen", days)));
    }

    private static FactorResult result(Factors factors, String name, On on) {
        return factors.factors().stream()
                .filter(factor -> factor.name().equals(name) && factor.on() == on)
                .findFirst()
                .orElseThrow();
    }

    private static DayDifference difference(Factors factors, String name, On on) {
        return result(factors, name, on).difference().value().orElseThrow();
    }

    @Test
    void a_trigger_is_held_against_the_same_and_against_the_next_day() {
        Factors factors =
                of(pain(FactorAnalysisTest::isThird), words(WordKind.TRIGGER, "sitting", FactorAnalysisTest::isThird));

        DayDifference same = difference(factors, "sitting", On.SAME_DAY);
        DayDifference next = difference(factors, "sitting", On.NEXT_DAY);
        assertEquals(2, same.difference().estimate(), 0.25);
        assertEquals(28, same.nWith());
        assertEquals(56, same.nWithout());
        assertEquals(-1, next.difference().estimate(), 0.35);
        assertEquals(28, next.nWith());
        assertEquals(55, next.nWithout(), "nothing is known of the day before the first");
        assertEquals(LENGTH, factors.days());
    }

    @Test
    void what_follows_a_day_later_shows_on_the_next_day() {
        Factors factors = of(pain(i -> isThird(i - 1)), words(WordKind.SYMPTOM, "knots", FactorAnalysisTest::isThird));

        assertEquals(2, difference(factors, "knots", On.NEXT_DAY).difference().estimate(), 0.25);
        assertEquals(Factor.Kind.SYMPTOM, result(factors, "knots", On.NEXT_DAY).kind());
        assertTrue(result(factors, "knots", On.NEXT_DAY).standsOut());
    }

    @Test
    void a_day_after_one_without_an_entry_is_left_out() {
        List<DayValues> pain = pain(FactorAnalysisTest::isThird);
        pain.remove(40);
        Factors factors = of(pain, words(WordKind.TRIGGER, "sitting", FactorAnalysisTest::isThird));

        DayDifference next = difference(factors, "sitting", On.NEXT_DAY);
        assertEquals(81, next.nWith() + next.nWithout());
    }

    @Test
    void other_kinds_of_words_are_no_factors() {
        Factors factors =
                of(pain(FactorAnalysisTest::isThird), words(WordKind.QUALITY, "dull", FactorAnalysisTest::isThird));

        assertTrue(factors.factors().stream().allMatch(factor -> factor.kind() == Factor.Kind.WEEKDAY));
    }

    @Test
    void a_measure_is_parted_at_the_person_s_own_middle_value() {
        List<DayValues> sleep = values(i -> i < 80, i -> isThird(i) ? 8 : 6 + i % 2);
        Factors factors = withMeasure(pain(FactorAnalysisTest::isThird), sleep);

        FactorResult same = result(factors, "sleep", On.SAME_DAY);
        assertEquals(OptionalDouble.of(7), same.split());
        DayDifference found = same.difference().value().orElseThrow();
        assertEquals(27, found.nWith());
        assertEquals(53, found.nWithout(), "days without sleep logged are on neither side");
        assertEquals(2, found.difference().estimate(), 0.25);
        assertEquals("sleep above 7", same.words(value -> Long.toString(Math.round(value))));
    }

    @Test
    void the_middle_of_an_even_number_of_days_lies_between_two_values() {
        List<DayValues> sleep = values(i -> true, i -> i % 2 == 0 ? 5 : 8);

        assertEquals(
                OptionalDouble.of(6.5),
                result(withMeasure(pain(i -> i % 2 == 0), sleep), "sleep", On.SAME_DAY)
                        .split());
    }

    @Test
    void a_drug_taken_on_a_day_without_an_entry_counts_for_the_day_after() {
        List<DayValues> pain = pain(i -> isThird(i - 1));
        pain.remove(40);
        assertTrue(isThird(40));
        NavigableSet<LocalDate> taken = new TreeSet<>();
        IntStream.range(0, LENGTH).filter(FactorAnalysisTest::isThird).forEach(i -> taken.add(day(i)));

        Factors factors = withDrug(pain, taken);

        DayDifference next = difference(factors, "ibuprofen", On.NEXT_DAY);
        assertEquals(28, next.nWith());
        assertEquals(2, next.difference().estimate(), 0.25);
        assertEquals(
                "ibuprofen taken", result(factors, "ibuprofen", On.NEXT_DAY).words(Double::toString));
    }

    @Test
    void weekdays_are_looked_at_on_their_own_day_only() {
        Factors factors = of(pain(i -> day(i).getDayOfWeek() == DayOfWeek.MONDAY), List.of());

        assertEquals(7, factors.factors().size());
        assertTrue(factors.factors().stream().allMatch(factor -> factor.on() == On.SAME_DAY));
        FactorResult first = factors.factors().get(0);
        assertEquals("Mondays", first.words(Double::toString));
        assertEquals(2, first.difference().value().orElseThrow().difference().estimate(), 0.35);
        assertEquals(12, first.difference().value().orElseThrow().nWith());
    }

    @Test
    void what_stands_out_most_comes_first_and_what_is_refused_last() {
        List<WordCount> words = new ArrayList<>(words(WordKind.TRIGGER, "sitting", FactorAnalysisTest::isThird));
        words.addAll(words(WordKind.TRIGGER, "driving", i -> i < 4));
        words.addAll(words(WordKind.TRIGGER, "weather", i -> i % 4 < 2));

        Factors factors = of(pain(FactorAnalysisTest::isThird), words);

        assertEquals("sitting", factors.factors().get(0).name());
        int last = factors.factors().size() - 1;
        assertEquals("driving", factors.factors().get(last).name());
        assertEquals("driving", factors.factors().get(last - 1).name());
        assertEquals(OptionalDouble.empty(), factors.factors().get(last).q());
        assertFalse(factors.factors().get(last).standsOut());
        double before = 0;
        for (FactorResult factor : factors.factors().subList(0, last - 1)) {
            assertTrue(factor.q().orElseThrow() >= before, factor.toString());
            assertTrue(factor.q().orElseThrow()
                    >= factor.difference()
                            .value()
                            .orElseThrow()
                            .difference()
                            .test()
                            .p());
            before = factor.q().orElseThrow();
        }
    }

    @Test
    void of_equally_guarded_factors_the_clearer_difference_comes_first() {
        Factors factors = of(pain(i -> false), words(WordKind.TRIGGER, "sitting", FactorAnalysisTest::isThird));

        List<FactorResult> all = factors.factors();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).q().equals(all.get(i - 1).q())) {
                assertTrue(t(all.get(i)) <= t(all.get(i - 1)), all.get(i).toString());
            }
        }
        assertTrue(all.stream().map(FactorResult::q).distinct().count() < all.size());
    }

    private static double t(FactorResult factor) {
        return Math.abs(
                factor.difference().value().orElseThrow().difference().test().t());
    }

    @Test
    void one_in_ten_by_chance_still_stands_out() {
        FactorResult refused = result(of(pain(i -> false), List.of()), "monday", On.SAME_DAY);

        assertTrue(refused.guarded(0.075).standsOut());
        assertFalse(refused.guarded(0.0751).standsOut());
    }

    @Test
    void kinds_and_days_have_codes_of_small_letters() {
        assertEquals("trigger", Factor.Kind.TRIGGER.code());
        assertEquals("next_day", On.NEXT_DAY.code());
    }

    @Test
    void a_journal_without_the_measure_has_no_factors() {
        Factors none = of(List.of(), words(WordKind.TRIGGER, "sitting", i -> true));

        assertTrue(none.isEmpty());
        assertEquals(0, none.days());
        assertFalse(of(pain(i -> false), List.of()).isEmpty());
    }
}
