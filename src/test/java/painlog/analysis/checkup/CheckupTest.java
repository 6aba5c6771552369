package painlog.analysis.checkup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static painlog.analysis.summary.SummaryFixtures.day;
import static painlog.analysis.summary.SummaryFixtures.logged;
import static painlog.analysis.summary.SummaryFixtures.span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import painlog.analysis.checkup.Criterion.Kind;
import painlog.analysis.checkup.Criterion.Standing;
import painlog.calendar.DaySpan;
import painlog.journal.total.DayValues;
import painlog.journal.total.EntryCount;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;

class CheckupTest {
    private static final DaySpan YEAR = span("2025-11-21", "2026-11-20");

    @Test
    void pain_on_fourteen_days_is_not_beyond_two_weeks_and_on_fifteen_is() {
        assertEquals(Standing.TOO_EARLY, standing(pain("2026-11-07", "2026-11-20", 3), Kind.LASTS));
        List<DayValues> calmBefore = pain("2026-10-01", "2026-10-20", 0);
        calmBefore.addAll(pain("2026-11-07", "2026-11-20", 3));
        assertEquals(Standing.NOT_MET, standing(calmBefore, Kind.LASTS));
        assertEquals(Standing.MET, standing(pain("2026-11-06", "2026-11-20", 3), Kind.LASTS));
    }

    @Test
    void a_logged_day_without_pain_ends_no_stretch_and_three_do() {
        List<DayValues> days = pain("2026-11-01", "2026-11-20", 3);
        days.set(10, logged("2026-11-11", 0));
        assertEquals(Standing.MET, standing(days, Kind.LASTS));

        days.set(11, logged("2026-11-12", 0));
        days.set(12, logged("2026-11-13", 0));
        assertEquals(Standing.NOT_MET, standing(days, Kind.LASTS));
    }

    @Test
    void days_that_were_not_logged_end_the_run_only_after_a_week() {
        List<DayValues> week = pain("2026-10-20", "2026-11-20", 3);
        week.subList(10, 17).clear();
        List<DayValues> longer = pain("2026-10-20", "2026-11-20", 3);
        longer.subList(10, 18).clear();

        assertEquals(32, of(week, List.of()).criteria().get(0).evidence().get(0).ofDays());
        assertEquals(Standing.NOT_MET, standing(longer, Kind.LASTS), "ten days and fourteen");
    }

    @Test
    void a_long_run_that_ended_weeks_ago_was_met_until_then() {
        Criterion lasts =
                of(pain("2026-08-01", "2026-09-15", 5), List.of()).criteria().get(0);

        assertEquals(Standing.MET_UNTIL, lasts.standing());
        assertEquals(Optional.of(day("2026-09-15")), lasts.until());
        assertEquals(46, lasts.evidence().get(0).days());
    }

    @Test
    void one_bad_day_does_not_interfere_and_two_do() {
        assertEquals(Standing.NOT_MET, interference("interference.work", 4.9, 5));
        assertEquals(Standing.MET, interference("interference.work", 5, 5));
        assertEquals(Standing.MET, interference("days-off", 1, 1));
    }

    @Test
    void interference_of_two_months_ago_was_met_until_then() {
        Checkup checkup = Checkup.of(inputs(
                Map.of("interference.sleep", List.of(logged("2026-09-01", 9), logged("2026-09-02", 9))), List.of()));

        assertEquals(Standing.MET_UNTIL, checkup.criteria().get(2).standing());
        assertEquals(Optional.of(day("2026-09-02")), checkup.criteria().get(2).until());
        assertFalse(checkup.givesReason());
    }

    @Test
    void symptoms_count_as_days_and_their_absence_says_nothing() {
        List<WordCount> words = List.of(symptom("2026-11-02", "poor-sleep"), symptom("2026-11-09", "poor-sleep"));
        Checkup checkup = of(pain("2026-11-01", "2026-11-10", 2), words);

        assertEquals(Standing.MET, checkup.criteria().get(2).standing());
        assertEquals(Standing.NOTHING_LOGGED, checkup.criteria().get(1).standing());
        assertEquals(
                List.of("poor-sleep"),
                checkup.criteria().get(2).evidence().stream()
                        .map(EvidenceDays::what)
                        .toList());
    }

    @Test
    void pain_returns_when_a_logged_month_without_it_lies_between() {
        List<DayValues> days = pain("2026-06-01", "2026-06-10", 6);
        for (String calm : List.of("2026-06-18", "2026-06-25", "2026-07-02", "2026-07-09")) {
            days.add(logged(calm, 2));
        }
        days.addAll(pain("2026-07-11", "2026-07-12", 6));

        assertEquals(Standing.MET, standing(days, Kind.RETURNS));
        days.remove(10);
        assertEquals(Standing.ONE_SPELL, standing(days, Kind.RETURNS), "a month that was hardly logged is not calm");
    }

    @Test
    void thirty_days_between_two_episodes_are_no_month_apart() {
        List<DayValues> days = pain("2026-06-01", "2026-06-10", 6);
        for (int i = 1; i < 30; i++) {
            days.add(new DayValues(day("2026-06-10").plusDays(i), new double[] {0}, new int[] {1}));
        }
        days.addAll(pain("2026-07-10", "2026-07-12", 6));

        assertEquals(Standing.ONE_SPELL, standing(days, Kind.RETURNS));
    }

    @Test
    void a_single_day_is_no_episode() {
        List<DayValues> days = pain("2026-06-01", "2026-06-10", 6);
        for (int i = 1; i < 40; i++) {
            days.add(new DayValues(day("2026-06-10").plusDays(i), new double[] {0}, new int[] {1}));
        }
        days.add(logged("2026-07-20", 8));

        assertEquals(Standing.ONE_SPELL, standing(days, Kind.RETURNS));
        assertEquals(Standing.NOT_MET, standing(days.subList(10, days.size()), Kind.RETURNS));
    }

    @Test
    void a_spell_that_ended_months_ago_is_one_spell_as_well() {
        List<DayValues> days = pain("2026-06-01", "2026-06-10", 6);
        days.addAll(pain("2026-06-11", "2026-11-20", 0));

        Criterion returns = of(days, List.of()).criteria().get(3);

        assertEquals(Standing.ONE_SPELL, returns.standing());
        assertEquals(Optional.of(day("2026-06-10")), returns.evidence().get(0).to());
    }

    @Test
    void episodes_a_few_weeks_apart_are_one_spell_from_the_first_to_the_last() {
        List<DayValues> days = pain("2026-08-01", "2026-08-05", 6);
        days.addAll(pain("2026-08-06", "2026-08-20", 0));
        days.addAll(pain("2026-08-21", "2026-08-25", 6));
        days.addAll(pain("2026-08-26", "2026-11-20", 0));

        Criterion returns = of(days, List.of()).criteria().get(3);

        assertEquals(Standing.ONE_SPELL, returns.standing());
        assertEquals(1, returns.evidence().size());
        assertEquals(10, returns.evidence().get(0).days());
        assertEquals(25, returns.evidence().get(0).ofDays());
    }

    @Test
    void a_red_flag_is_reported_with_its_first_and_last_day() {
        Checkup checkup = of(List.of(), List.of(symptom("2026-01-02", "fever"), symptom("2026-03-04", "fever")));

        assertEquals(
                List.of(new Checkup.LoggedFlag(
                        RedFlag.FEVER, RedFlag.Urgency.SOON, 2, day("2026-01-02"), day("2026-03-04"))),
                checkup.signs());
        assertTrue(checkup.givesReason());
    }

    @Test
    void an_empty_journal_meets_nothing_and_denies_nothing() {
        Checkup checkup = of(List.of(), List.of());

        checkup.criteria().forEach(one -> assertEquals(Standing.NOTHING_LOGGED, one.standing()));
    }

    @Test
    void an_episode_is_reported_with_its_first_and_last_day() {
        List<DayValues> days = pain("2026-06-01", "2026-06-10", 6);

        EvidenceDays episode = of(days, List.of()).criteria().get(3).evidence().get(0);

        assertEquals(day("2026-06-01"), episode.from().orElseThrow());
        assertEquals(day("2026-06-10"), episode.to().orElseThrow());
        assertEquals(10, episode.days());
    }

    @Test
    void a_symptom_is_held_against_the_days_with_any_entry() {
        Checkup checkup = of(
                pain("2026-11-01", "2026-11-10", 2),
                List.of(symptom("2026-11-02", "poor-sleep"), symptom("2026-11-09", "poor-sleep")));

        EvidenceDays sleep = checkup.criteria().get(2).evidence().get(0);
        assertEquals(2, sleep.days());
        assertEquals(10, sleep.ofDays());
    }

    @Test
    void entries_of_months_ago_are_none_of_the_days_it_is_held_against() {
        List<DayValues> days = pain("2026-03-01", "2026-03-20", 2);
        days.addAll(pain("2026-11-01", "2026-11-10", 2));

        Checkup checkup = of(days, List.of(symptom("2026-11-02", "poor-sleep")));

        assertEquals(10, checkup.criteria().get(2).evidence().get(0).ofDays());
    }

    @Test
    void a_red_flag_is_known_by_its_symptom() {
        assertEquals(Optional.of(RedFlag.FEVER), RedFlag.of("fever"));
        assertEquals(Optional.empty(), RedFlag.of("stiffness"));
    }

    private static Standing interference(String measure, double... values) {
        Map<String, List<DayValues>> measures =
                Map.of(measure, List.of(logged("2026-11-12", values[0]), logged("2026-11-19", values[1])));
        return Checkup.of(inputs(measures, List.of())).criteria().get(2).standing();
    }

    private static Standing standing(List<DayValues> pain, Kind kind) {
        return of(pain, List.of()).criteria().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static Checkup of(List<DayValues> pain, List<WordCount> words) {
        return Checkup.of(inputs(Map.of("pain", pain), words));
    }

    private static CheckupInputs inputs(Map<String, List<DayValues>> measures, List<WordCount> words) {
        List<EntryCount> entries = new ArrayList<>();
        measures.values().forEach(days -> days.forEach(day -> entries.add(new EntryCount(day.date(), 1, 0))));
        return new CheckupInputs(YEAR, measures, entries, words);
    }

    private static List<DayValues> pain(String first, String last, double value) {
        List<DayValues> days = new ArrayList<>();
        for (LocalDate day : span(first, last)) {
            days.add(new DayValues(day, new double[] {value}, new int[] {1}));
        }
        return days;
    }

    private static WordCount symptom(String day, String word) {
        return new WordCount(day(day), WordKind.SYMPTOM, word, 1);
    }
}
