package painlog.analysis.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.analysis.summary.SummaryFixtures.PAIN;
import static painlog.analysis.summary.SummaryFixtures.TODAY;
import static painlog.analysis.summary.SummaryFixtures.asked;
import static painlog.analysis.summary.SummaryFixtures.day;
import static painlog.analysis.summary.SummaryFixtures.logged;
import static painlog.analysis.summary.SummaryFixtures.span;
import static painlog.analysis.summary.SummaryFixtures.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.analysis.DailyTotals;
import painlog.analysis.DayIndex;
import painlog.analysis.MeasureMean;
import painlog.analysis.WordTotal;
import painlog.journal.Period;
import painlog.journal.part.Goal;
import painlog.journal.total.DayValues;
import painlog.journal.total.DoseTotal;
import painlog.journal.total.EntryCount;
import painlog.journal.total.SessionTotal;
import painlog.journal.total.WordCount;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

final class SummaryCareTest {
    private static final Measure SLEEP_DISTURBED = new Measure("interference.sleep", "", 0, 10, BetterDirection.LOWER);

    @Test
    void before_and_after_are_means_of_the_sessions_with_both_scores() {
        List<SessionTotal> sessions = List.of(
                new SessionTotal(day("2026-11-09"), "massage", "", 2, new SessionTotal.Scores(1, 0, 6, 3)),
                new SessionTotal(day("2026-11-09"), "massage", "swedish", 1, new SessionTotal.Scores(1, 0, 6, 3)),
                new SessionTotal(day("2026-11-11"), "massage", "", 1, new SessionTotal.Scores(1, 1, 7, 5)));

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
        PeriodPlan plan = new PeriodPlan(
                List.of(massage), List.of(massage), List.of(massage), Optional.of(span("2026-11-01", "2026-12-31")));
        List<SessionTotal> sessions = List.of(
                new SessionTotal(day("2026-11-09"), "massage", "", 1, SessionTotal.Scores.NONE),
                new SessionTotal(day("2026-11-12"), "massage", "", 2, SessionTotal.Scores.NONE),
                new SessionTotal(day("2026-11-12"), "massage", "swedish", 2, SessionTotal.Scores.NONE),
                new SessionTotal(day("2026-11-12"), "yoga", "", 1, SessionTotal.Scores.NONE));
        DailyTotals.Events events =
                new DailyTotals.Events(List.of(), List.of(), List.of(), sessions, sessions, List.of());
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.DAY, span("2026-11-09", "2026-11-22")), plan);

        Adherence goal = Summary.of(outline, new DailyTotals(PAIN, List.of(), Map.of(), events))
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
        PeriodPlan plan = new PeriodPlan(
                List.of(yoga), List.of(yoga), List.of(yoga), Optional.of(span("2026-01-01", "2026-12-31")));
        DayIndex<SessionTotal> none = new DayIndex<>(List.of(), SessionTotal::day);

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
        Map<Measure, List<DayValues>> beside =
                Map.of(SLEEP_DISTURBED, List.of(logged("2026-11-08", 9), logged("2026-11-10", 4, 6)));
        DailyTotals.Events events = new DailyTotals.Events(
                List.of(new EntryCount(day("2026-11-08"), 3, 3), new EntryCount(day("2026-11-10"), 4, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        SummaryRow.Notes notes = Summary.of(week("2026-11-09"), new DailyTotals(PAIN, List.of(), beside, events))
                .total()
                .notes();

        assertEquals(List.of(new MeasureMean(SLEEP_DISTURBED, 1, 5)), notes.interference());
        assertEquals(OptionalDouble.of(0.25), notes.shareBackfilled());
    }

    @Test
    void words_doses_and_sessions_of_the_worst_day_stand_beside_it() {
        List<WordCount> words = new ArrayList<>(List.of(
                new WordCount(day("2026-11-09"), WordKind.TRIGGER, "stress", 1),
                new WordCount(day("2026-11-10"), WordKind.TRIGGER, "sitting", 2)));
        DailyTotals.Events events = new DailyTotals.Events(
                List.of(),
                words,
                List.of(),
                List.of(new SessionTotal(day("2026-11-10"), "yoga", "", 1, SessionTotal.Scores.NONE)),
                List.of(),
                List.of(new DoseTotal(day("2026-11-09"), "a", 1, 0), new DoseTotal(day("2026-11-10"), "b", 1, 1)));
        SummaryRow total = Summary.of(
                        week("2026-11-09"),
                        new DailyTotals(
                                PAIN, List.of(logged("2026-11-09", 4), logged("2026-11-10", 8)), Map.of(), events))
                .total();

        WorstDay worst = total.worst().orElseThrow();
        assertEquals(List.of(new WordTotal("sitting", 2)), worst.words().get(WordKind.TRIGGER));
        assertEquals(List.of(new DrugUse("b", 1, 1, 1)), worst.doses());
        assertEquals("yoga", worst.sessions().get(0).name());
        assertEquals(
                List.of(new WordTotal("sitting", 2), new WordTotal("stress", 1)),
                total.notes().words().get(WordKind.TRIGGER));
    }

    @Test
    void doses_are_added_up_by_drug_and_a_day_of_skipped_ones_has_none() {
        List<DoseTotal> doses = List.of(
                new DoseTotal(day("2026-11-09"), "a", 2, 1),
                new DoseTotal(day("2026-11-10"), "a", 3, 2),
                new DoseTotal(day("2026-11-11"), "a", 0, 1));

        assertEquals(List.of(new DrugUse("a", 5, 2, 4)), DrugUse.of(doses));
        assertEquals(2, DrugUse.daysWithAny(doses));
    }

    @Test
    void a_goal_ends_with_its_period() {
        Period yoga = new Period(
                "yoga", day("2026-11-02"), Optional.of(day("2026-11-08")), Optional.of(Goal.parse("1/day")), "");
        PeriodPlan plan = new PeriodPlan(List.of(yoga), List.of(), List.of(yoga), Optional.empty());
        DayIndex<SessionTotal> none = new DayIndex<>(List.of(), SessionTotal::day);

        assertEquals(
                List.of(7, 3),
                List.of(
                        Adherence.of(plan, List.of(span("2026-11-01", "2026-11-20")), TODAY, none)
                                .get(0)
                                .days(),
                        Adherence.of(
                                        plan,
                                        List.of(span("2026-11-01", "2026-11-03"), span("2026-11-08", "2026-11-20")),
                                        TODAY,
                                        none)
                                .get(0)
                                .days()));
        assertEquals(List.of(), Adherence.of(plan, List.of(span("2026-11-09", "2026-11-20")), TODAY, none));
        assertEquals(List.of(), Adherence.of(plan, List.of(span("2026-10-09", "2026-11-01")), TODAY, none));
    }

    @Test
    void the_goal_of_a_period_that_is_to_end_later_counts_up_to_today() {
        Period yoga = new Period(
                "yoga", day("2026-11-16"), Optional.of(day("2026-12-31")), Optional.of(Goal.parse("1/day")), "");
        PeriodPlan plan = new PeriodPlan(List.of(yoga), List.of(), List.of(yoga), Optional.empty());
        DayIndex<SessionTotal> none = new DayIndex<>(List.of(), SessionTotal::day);

        assertEquals(
                5,
                Adherence.of(plan, List.of(span("2026-11-01", "2026-11-30")), TODAY, none)
                        .get(0)
                        .days());
    }
}
