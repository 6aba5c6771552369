package painlog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import painlog.calendar.DaySpan;
import painlog.calendar.Grain;
import painlog.journal.Better;
import painlog.journal.Day;
import painlog.journal.DoseTotal;
import painlog.journal.EntryCount;
import painlog.journal.Goal;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.SessionTotal;
import painlog.journal.WordCount;
import painlog.journal.WordKind;

final class SummaryTest {
    private static final Measure PAIN = new Measure("pain", "", 0, 10, Better.LOWER);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Plan NO_PLAN = new Plan(List.of(), List.of(), List.of(), Optional.of(day("2026-10-01")));
    private static final Logbook.Events NOTHING = new Logbook.Events(List.of(), List.of(), List.of(), List.of());

    @Test
    void a_day_with_many_entries_weighs_no_more_than_others() {
        Scores scores = week(logged("2026-11-09", 8, 8, 8, 8), logged("2026-11-10", 2), logged("2026-11-12", 3))
                .total()
                .scores();

        assertEquals(3, scores.daysLogged());
        assertEquals(6, scores.entries());
        assertEquals(OptionalDouble.of(13 / 3.0), scores.mean());
        assertEquals(OptionalDouble.of(3), scores.median());
        assertEquals(OptionalDouble.of(2), scores.min());
        assertEquals(OptionalDouble.of(8), scores.max());
    }

    @Test
    void an_even_number_of_days_has_its_median_between_the_two_middle_ones() {
        assertEquals(
                OptionalDouble.of(4.5),
                week(logged("2026-11-09", 9), logged("2026-11-10", 4), logged("2026-11-11", 5), logged("2026-11-12", 1))
                        .total()
                        .scores()
                        .median());
    }

    @Test
    void the_marks_count_days_of_exactly_3_and_7() {
        Scores scores = week(logged("2026-11-09", 2.9, 3.1), logged("2026-11-10", 6.9, 7.1), logged("2026-11-11", 5))
                .total()
                .scores();

        assertEquals(OptionalInt.of(1), scores.daysAtMost3());
        assertEquals(OptionalDouble.of(1 / 3.0), scores.shareAtLeast7());
    }

    @Test
    void a_measure_of_which_more_is_better_has_no_marks_and_its_worst_day_is_the_lowest() {
        Measure sleep = new Measure("sleep", "", 0, 10, Better.HIGHER);
        SummaryRow total = of(sleep, week("2026-11-09"), List.of(logged("2026-11-09", 2), logged("2026-11-10", 8)))
                .total();

        assertEquals(OptionalInt.empty(), total.scores().daysAtMost3());
        assertEquals(OptionalDouble.empty(), total.scores().shareAtLeast7());
        assertEquals(
                day("2026-11-09"),
                total.worst().map(worst -> worst.day().date()).orElseThrow());
    }

    @Test
    void a_measure_without_a_better_direction_has_no_worst_day() {
        Measure weight = new Measure("weight", "kg", 20, 400, Better.NEITHER);

        assertEquals(
                Optional.empty(),
                of(weight, week("2026-11-09"), List.of(logged("2026-11-09", 80)))
                        .total()
                        .worst());
    }

    @Test
    void of_equally_bad_days_the_latest_is_the_worst() {
        assertEquals(
                day("2026-11-12"),
                week(logged("2026-11-09", 6), logged("2026-11-10", 2), logged("2026-11-12", 5, 7))
                        .total()
                        .worst()
                        .map(worst -> worst.day().date())
                        .orElseThrow());
    }

    @Test
    void a_day_without_data_is_no_zero_anywhere() {
        Summary summary = week(logged("2026-11-09", 6));
        SummaryRow empty = summary.rows().get(1);

        assertEquals(7, summary.rows().size());
        assertEquals(OptionalDouble.empty(), empty.scores().mean());
        assertEquals(List.of(OptionalDouble.empty()), empty.course());
        assertEquals(Optional.empty(), empty.worst());
        assertEquals(
                OptionalDouble.empty(),
                empty.change().map(LevelChange::difference).orElseThrow());
        assertEquals(OptionalDouble.of(6), summary.total().scores().mean());
    }

    @Test
    void change_is_the_mean_less_that_of_the_span_before() {
        Summary summary = week(logged("2026-11-02", 8), logged("2026-11-08", 4), logged("2026-11-09", 5));

        LevelChange change = summary.total().change().orElseThrow();
        assertEquals(span("2026-11-02", "2026-11-08"), change.before());
        assertEquals(2, change.daysLogged());
        assertEquals(OptionalDouble.of(-1), change.difference());
        assertEquals(
                OptionalDouble.of(1),
                summary.rows().get(0).change().map(LevelChange::difference).orElseThrow());
        assertEquals(
                "2026-W45",
                summary.comparedWith().map(row -> row.group().label()).orElseThrow());
    }

    @Test
    void a_span_before_the_journal_began_is_not_compared_with() {
        Plan plan = new Plan(List.of(), List.of(), List.of(), Optional.of(day("2026-11-09")));
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.DAY, span("2026-11-09", "2026-11-15")), plan);

        assertEquals(Optional.empty(), outline.comparedWith());
    }

    @Test
    void weeks_of_a_month_are_cut_at_its_ends_and_held_against_whole_weeks() {
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.WEEK, span("2026-10-01", "2026-10-31")), NO_PLAN);

        SummaryGroup first = outline.rows().get(0);
        assertEquals(List.of("2026-W40", "2026-W41", "2026-W42", "2026-W43", "2026-W44"), labels(outline));
        assertEquals(List.of(span("2026-10-01", "2026-10-04")), first.spans());
        assertEquals(Optional.of(span("2026-09-21", "2026-09-27")), first.before());
        assertEquals("2026-10", outline.total().label());
        assertEquals(span("2026-09-01", "2026-10-31"), outline.reach());
    }

    @Test
    void days_to_come_count_neither_as_logged_nor_as_missed() {
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.DAY, span("2026-11-16", "2026-11-22")), NO_PLAN);

        assertEquals(5, outline.rows().size());
        assertEquals(5, outline.total().daysSoFar());
        assertTrue(outline.total().isPartial());
    }

    @Test
    void the_course_of_a_long_row_has_fewer_points() {
        assertEquals(Grain.DAY, course(Grouping.WEEK, "2026-10-01", "2026-10-31"));
        assertEquals(Grain.WEEK, course(Grouping.MONTH, "2026-01-01", "2026-12-31"));
        assertEquals(Grain.MONTH, course(Grouping.YEAR, "2020-01-01", "2026-12-31"));
    }

    @Test
    void before_and_after_are_means_of_the_sessions_with_both_scores() {
        List<SessionTotal> sessions = List.of(
                new SessionTotal(day("2026-11-09"), "massage", "", 2, 1, 6, 3),
                new SessionTotal(day("2026-11-09"), "massage", "swedish", 1, 1, 6, 3),
                new SessionTotal(day("2026-11-11"), "massage", "", 1, 1, 7, 5));

        SessionSum massage = SessionSum.of(sessions).get(0);

        assertEquals(3, massage.sessions());
        assertEquals(2, massage.scored());
        assertEquals(OptionalDouble.of(6.5), massage.meanBefore());
        assertEquals(OptionalDouble.of(4), massage.meanAfter());
        assertEquals("swedish", massage.techniques().get(0).name());
    }

    @Test
    void a_day_with_two_drugs_is_one_day_with_a_dose() {
        List<DoseTotal> doses = List.of(
                new DoseTotal(day("2026-11-09"), "ibuprofen", 2, 0),
                new DoseTotal(day("2026-11-09"), "paracetamol", 1, 0),
                new DoseTotal(day("2026-11-10"), "ibuprofen", 0, 1));

        assertEquals(
                List.of(new DrugUse("ibuprofen", 2, 1, 1), new DrugUse("paracetamol", 1, 1, 0)), DrugUse.of(doses));
        assertEquals(1, DrugUse.daysWithAny(doses));
    }

    @Test
    void a_goal_counts_for_the_days_of_its_period_that_have_begun() {
        Period massage =
                new Period("massage", day("2026-11-11"), Optional.empty(), Optional.of(Goal.parse("2/week")), "");
        Plan plan = new Plan(List.of(massage), List.of(massage), List.of(massage), Optional.of(day("2026-11-01")));
        List<SessionTotal> sessions = List.of(
                new SessionTotal(day("2026-11-09"), "massage", "", 1, 0, 0, 0),
                new SessionTotal(day("2026-11-12"), "massage", "", 2, 0, 0, 0),
                new SessionTotal(day("2026-11-12"), "massage", "swedish", 2, 0, 0, 0),
                new SessionTotal(day("2026-11-12"), "yoga", "", 1, 0, 0, 0));
        Logbook.Events events = new Logbook.Events(List.of(), List.of(), sessions, List.of());
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.DAY, span("2026-11-09", "2026-11-22")), plan);

        Adherence goal = Summary.of(outline, new Logbook(PAIN, List.of(), Map.of(), events))
                .total()
                .care()
                .goals()
                .get(0);

        assertEquals(10, goal.days(), "11th to today, the 20th");
        assertEquals(20 / 7.0, goal.planned(), 1e-12);
        assertEquals(2, goal.done());
    }

    @Test
    void a_monthly_goal_is_shared_out_over_the_days_of_each_month() {
        Period yoga = new Period(
                "yoga", day("2026-02-15"), Optional.of(day("2026-03-31")), Optional.of(Goal.parse("4/month")), "");
        Plan plan = new Plan(List.of(yoga), List.of(yoga), List.of(yoga), Optional.of(day("2026-01-01")));
        ByDay<SessionTotal> none = new ByDay<>(List.of(), SessionTotal::day);

        Adherence goal = Adherence.of(plan, List.of(span("2026-01-01", "2026-04-30")), TODAY, none)
                .get(0);

        assertEquals(6, goal.planned(), 1e-12, "half of February and all of March");
    }

    @Test
    void words_are_counted_most_frequent_first() {
        List<WordCount> counts = List.of(
                new WordCount(day("2026-11-09"), WordKind.TRIGGER, "stress", 1),
                new WordCount(day("2026-11-09"), WordKind.TRIGGER, "sitting", 1),
                new WordCount(day("2026-11-10"), WordKind.TRIGGER, "sitting", 2));

        Map<WordKind, List<WordTotal>> words = WordTotal.of(counts);

        assertEquals(List.of(new WordTotal("sitting", 3), new WordTotal("stress", 1)), words.get(WordKind.TRIGGER));
        assertEquals(List.of(), words.get(WordKind.SITE));
    }

    @Test
    void interference_and_late_entries_are_of_the_row_s_own_days() {
        Map<String, List<Day>> beside =
                Map.of("interference.sleep", List.of(logged("2026-11-08", 9), logged("2026-11-10", 4, 6)));
        Logbook.Events events = new Logbook.Events(
                List.of(new EntryCount(day("2026-11-08"), 3, 3), new EntryCount(day("2026-11-10"), 4, 1)),
                List.of(),
                List.of(),
                List.of());

        SummaryRow.Notes notes = Summary.of(week("2026-11-09"), new Logbook(PAIN, List.of(), beside, events))
                .total()
                .notes();

        assertEquals(List.of(new MeasureMean("interference.sleep", 1, 5)), notes.interference());
        assertEquals(OptionalDouble.of(0.25), notes.shareBackfilled());
    }

    private static Summary week(Day... days) {
        return of(PAIN, week("2026-11-09"), List.of(days));
    }

    private static SummaryOutline week(String monday) {
        return SummaryOutline.of(
                asked(Grouping.DAY, DaySpan.lastDays(7, day(monday).plusDays(6))), NO_PLAN);
    }

    private static Summary of(Measure measure, SummaryOutline outline, List<Day> days) {
        return Summary.of(outline, new Logbook(measure, days, Map.of(), NOTHING));
    }

    private static SummaryQuestion asked(Grouping by, DaySpan span) {
        return new SummaryQuestion(by, span, TODAY, DayOfWeek.MONDAY, false);
    }

    private static Grain course(Grouping by, String first, String last) {
        return SummaryOutline.of(asked(by, span(first, last)), NO_PLAN).courseBy();
    }

    private static List<String> labels(SummaryOutline outline) {
        List<String> labels = new ArrayList<>();
        outline.rows().forEach(row -> labels.add(row.label()));
        return labels;
    }

    /** A day with values in ascending order, equal ones together. */
    private static Day logged(String date, double... values) {
        double[] distinct = java.util.Arrays.stream(values).distinct().toArray();
        int[] counts = new int[distinct.length];
        for (double value : values) {
            counts[java.util.Arrays.binarySearch(distinct, value)]++;
        }
        return new Day(day(date), distinct, counts);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DaySpan span(String first, String last) {
        return DaySpan.closed(day(first), day(last));
    }
}
