package painlog.analysis.checkup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import painlog.journal.total.DayValues;
import painlog.stats.VectorCases;
import tools.jackson.databind.JsonNode;

/** Pain beyond two weeks and pain that returns, against vectors found by brute force over all pairs of days. */
class PainRulesTest {
    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);

    @TestFactory
    Stream<DynamicTest> every_field_of_both_rules_agrees() {
        return VectorCases.of("reference-headline/pub-checkup-2.json", "", PainRulesTest::rules);
    }

    private static Object rules(JsonNode in) {
        List<DayValues> days = new ArrayList<>();
        in.get("daily")
                .forEach(day ->
                        days.add(day(day.get("day").asInt(), day.get("worst").asDouble())));
        LastingPain lasting =
                LastingPain.of(days, ORIGIN.plusDays(in.get("last_day").asInt()));
        Map<String, Object> lasts = new LinkedHashMap<>();
        lasts.put("standing", standing(days, lasting.now().isPresent()));
        lasting.now().ifPresent(stretch -> {
            lasts.put("from", index(stretch.first()));
            lasts.put("to", index(stretch.last()));
            lasts.put("days", stretch.days());
            lasts.put("logged", stretch.logged());
            lasts.put("withPain", stretch.withPain());
        });
        ReturningPain returning = ReturningPain.of(days);
        Map<String, Object> returns = new LinkedHashMap<>();
        returns.put("standing", standing(days, returning.by().isPresent()));
        returning.by().ifPresent(rule -> returns.put("by", rule));
        returns.put(
                "episodes",
                returning.episodes().stream()
                        .map(episode -> Map.of(
                                "from", index(episode.first()),
                                "to", index(episode.last()),
                                "felt", episode.felt()))
                        .toList());
        return Map.of("lasts", lasts, "returns", returns);
    }

    private static String standing(List<DayValues> days, boolean met) {
        return days.isEmpty() ? "nothing_logged" : met ? "met" : "not_met";
    }

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - ORIGIN.toEpochDay());
    }

    private static DayValues day(int index, double worst) {
        return new DayValues(ORIGIN.plusDays(index), new double[] {worst}, new int[] {1});
    }

    private static List<DayValues> days(int from, int to, double worst) {
        List<DayValues> days = new ArrayList<>();
        for (int day = from; day <= to; day++) {
            days.add(day(day, worst));
        }
        return days;
    }

    @Test
    void a_stretch_that_ended_is_told_as_one_before() {
        List<DayValues> days = days(0, 20, 5);
        days.addAll(days(21, 70, 0));

        LastingPain found = LastingPain.of(days, ORIGIN.plusDays(70));

        assertEquals(Optional.empty(), found.now());
        assertEquals(ORIGIN.plusDays(20), found.before().orElseThrow().last());
        assertEquals(21, found.before().orElseThrow().days());
    }

    @Test
    void a_stretch_that_ended_28_days_ago_is_of_now_and_one_of_the_day_before_is_not() {
        List<DayValues> days = days(0, 20, 5);

        assertTrue(LastingPain.of(days, ORIGIN.plusDays(47)).now().isPresent());
        assertTrue(LastingPain.of(days, ORIGIN.plusDays(48)).now().isEmpty());
    }

    @Test
    void four_of_five_days_with_pain_are_enough_and_fewer_are_not() {
        List<DayValues> four = new ArrayList<>();
        List<DayValues> fewer = new ArrayList<>();
        for (int day = 0; day < 41; day++) {
            four.add(day(day, day % 5 == 4 ? 0 : 5));
            fewer.add(day(day, day % 3 == 2 ? 0 : 5));
        }

        assertEquals(
                41,
                LastingPain.of(four, ORIGIN.plusDays(40)).now().orElseThrow().days());
        assertTrue(LastingPain.of(fewer, ORIGIN.plusDays(40)).now().isEmpty());
    }

    @Test
    void three_episodes_that_begin_within_182_days_return() {
        List<DayValues> days = new ArrayList<>(days(0, 1, 5));
        days.addAll(days(2, 20, 0));
        days.addAll(days(21, 22, 5));
        days.addAll(days(23, 40, 0));
        days.addAll(days(41, 42, 5));

        ReturningPain found = ReturningPain.of(days);

        assertEquals(Optional.of(ReturningPain.Rule.THREE_IN_HALF_A_YEAR), found.by());
        assertEquals(3, found.episodes().size());
        assertEquals(Optional.empty(), ReturningPain.of(days.subList(0, 40)).by());
    }
}
