package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.analysis.DayIndex;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.part.Goal;
import painlog.journal.total.SessionTotal;

/**
 * Sessions done against the goal of a period, on those of its days that are looked at and have begun.
 *
 * @param days how many days those are
 * @param planned the goal's share for these days, not rounded: 2/week over 10 days is 2.86
 * @param done sessions of the therapy on these days
 */
public record Adherence(String therapy, Goal goal, int days, double planned, int done) {

    /** One for each period with a goal that has days in the spans, in the order of the periods. */
    static List<Adherence> of(PeriodPlan plan, List<DaySpan> spans, LocalDate today, DayIndex<SessionTotal> sessions) {
        List<Adherence> all = new ArrayList<>();
        DaySpan whole =
                DaySpan.closed(spans.get(0).first(), spans.get(spans.size() - 1).last());
        for (Period period : plan.goals()) {
            boolean touches = !period.first().isAfter(whole.last())
                    && (period.last().isEmpty() || !period.last().get().isBefore(whole.first()));
            List<DaySpan> days = touches ? covered(period, spans, today) : List.of();
            if (!days.isEmpty()) {
                period.goal().ifPresent(goal -> all.add(of(period.therapy(), goal, days, sessions.in(days))));
            }
        }
        return all;
    }

    private static Adherence of(String therapy, Goal goal, List<DaySpan> spans, List<SessionTotal> sessions) {
        int days = 0;
        double planned = 0;
        for (DaySpan span : spans) {
            for (LocalDate day : span) {
                days++;
                planned += goal.times() / (double) length(goal.per(), day);
            }
        }
        int done = 0;
        for (SessionTotal total : sessions) {
            boolean counts =
                    total.therapy().equals(therapy) && total.technique().isEmpty();
            done += counts ? total.sessions() : 0;
        }
        return new Adherence(therapy, goal, days, planned, done);
    }

    /** How many days several goals are looked at together. */
    public static int days(List<Adherence> goals) {
        return goals.stream().mapToInt(Adherence::days).sum();
    }

    /** How many sessions several goals ask for together, not rounded. */
    public static double planned(List<Adherence> goals) {
        return goals.stream().mapToDouble(Adherence::planned).sum();
    }

    /** How many sessions were done for several goals together. */
    public static int done(List<Adherence> goals) {
        return goals.stream().mapToInt(Adherence::done).sum();
    }

    private static List<DaySpan> covered(Period period, List<DaySpan> spans, LocalDate today) {
        LocalDate last = period.last().filter(end -> end.isBefore(today)).orElse(today);
        List<DaySpan> days = new ArrayList<>();
        for (DaySpan span : spans) {
            LocalDate from = span.first().isAfter(period.first()) ? span.first() : period.first();
            LocalDate to = span.last().isBefore(last) ? span.last() : last;
            if (!from.isAfter(to)) {
                days.add(DaySpan.closed(from, to));
            }
        }
        return days;
    }

    private static int length(Goal.Per per, LocalDate day) {
        return switch (per) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> day.lengthOfMonth();
        };
    }
}
