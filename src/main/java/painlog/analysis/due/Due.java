package painlog.analysis.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import painlog.analysis.IdlePeriod;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanToday;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanUnit;
import painlog.journal.Period;
import painlog.journal.part.Goal;
import painlog.journal.total.SessionTotal;

/**
 * What is open on a day, in the order in which it is to be done.
 *
 * @param plan the plan that matters today, whether anything of it is open or not
 * @param items none where nothing is
 */
public record Due(LocalDate day, Optional<PlanToday> plan, List<DueItem> items) {
    private static final int WEEK = 7;

    /** What was expected is only known before it has come. */
    private static final int FIRST_DAYS = 3;

    /** One session without a period may be a try; from two on a comparison misses something. */
    private static final int SESSIONS = 2;

    public Due {
        items = List.copyOf(items);
    }

    /** What the inputs leave open. */
    public static Due of(DueInputs inputs) {
        LocalDate today = inputs.today().day();
        List<DueItem> items = new ArrayList<>();
        inputs.plan().ifPresent(plan -> addBlock(items, plan));
        inputs.plan().flatMap(plan -> plan.progress().current()).ifPresent(now -> addExpectation(items, inputs, now));
        if (!inputs.lastEntry().equals(Optional.of(today))) {
            items.add(new DueItem.NoEntry(inputs.lastEntry()));
        }
        inputs.periods().forEach(period -> addGoal(items, inputs, period));
        if (isLookBackDue(inputs)) {
            items.add(new DueItem.LookBack(inputs.lastLookBack()));
        }
        addSessions(items, inputs);
        return new Due(today, inputs.plan(), items);
    }

    /** A week after the last one, or after the journal began. */
    private static boolean isLookBackDue(DueInputs inputs) {
        LocalDate aWeekAgo = inputs.today().day().minusDays(WEEK);
        return inputs.lastLookBack()
                .or(inputs::firstLogged)
                .map(day -> !day.isAfter(aWeekAgo))
                .orElse(false);
    }

    private static void addBlock(List<DueItem> items, PlanToday plan) {
        plan.begun().ifPresent(block -> items.add(new DueItem.BlockBegan(plan, block)));
        plan.ending().ifPresent(block -> items.add(new DueItem.BlockEnds(plan, block)));
        if (plan.isOverSinceYesterday()) {
            items.add(new DueItem.PlanOver(plan));
        }
    }

    /** Asked in the first days of a block, until it is said. */
    private static void addExpectation(List<DueItem> items, DueInputs inputs, BlockProgress now) {
        LocalDate first = now.block().days().first();
        if (now.past() > FIRST_DAYS) {
            return;
        }
        inputs.stored().stream()
                .filter(period -> period.value().first().equals(first)
                        && period.value().expected().isEmpty()
                        && (now.block().arm().isNone()
                                ? period.value().therapy().equals(Period.NONE)
                                : now.block()
                                        .arm()
                                        .therapies()
                                        .contains(period.value().therapy())))
                .forEach(period -> items.add(new DueItem.Expectation(period, now)));
    }

    private static void addGoal(List<DueItem> items, DueInputs inputs, Period period) {
        LocalDate today = inputs.today().day();
        // on its last day too: whoever stopped a therapy today is not to make up for it
        boolean isOver = period.last().map(last -> !last.isAfter(today)).orElse(false);
        if (period.goal().isEmpty()
                || period.first().isAfter(today)
                || isOver
                || inputs.today().isPaused(today)) {
            return;
        }
        Goal goal = period.goal().get();
        DaySpan within = unit(goal).spanOf(today, inputs.today().weekStart());
        int planned = planned(goal, within, inputs.today());
        int done = done(inputs.sessions(), period.therapy(), within);
        if (done < planned) {
            items.add(new DueItem.SessionsLeft(period.therapy(), goal, planned, done, within));
        }
    }

    private static SpanUnit unit(Goal goal) {
        return switch (goal.per()) {
            case DAY -> SpanUnit.DAY;
            case WEEK -> SpanUnit.WEEK;
            case MONTH -> SpanUnit.MONTH;
        };
    }

    /** The goal's share of the days that are no pause, in whole sessions. */
    private static int planned(Goal goal, DaySpan within, DueInputs.Today today) {
        int days = 0;
        for (LocalDate day : within) {
            days += today.isPaused(day) ? 0 : 1;
        }
        return (int) Math.round(goal.times() * (double) days / within.days());
    }

    private static int done(List<SessionTotal> sessions, String therapy, DaySpan within) {
        return sessions.stream()
                .filter(total -> total.therapy().equals(therapy) && within.contains(total.day()))
                .mapToInt(SessionTotal::sessions)
                .sum();
    }

    private static void addSessions(List<DueItem> items, DueInputs inputs) {
        Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
        Map<String, Integer> unassigned = new TreeMap<>();
        for (SessionTotal total : inputs.sessions()) {
            days.computeIfAbsent(total.therapy(), therapy -> new TreeSet<>()).add(total.day());
            unassigned.merge(total.therapy(), total.sessions(), Integer::sum);
        }
        inputs.periods().forEach(period -> unassigned.remove(period.therapy()));
        IdlePeriod.of(inputs.periods(), days, inputs.today().day()).forEach(idle -> items.add(new DueItem.Idle(idle)));
        unassigned.forEach((therapy, sessions) -> {
            if (sessions >= SESSIONS) {
                items.add(new DueItem.Unassigned(therapy, sessions));
            }
        });
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
