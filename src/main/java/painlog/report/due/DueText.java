package painlog.report.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import painlog.analysis.due.DueItem;
import painlog.calendar.DaySpan;
import painlog.report.plan.PlanSentences;
import painlog.text.Plural;

/** What is open, a line each, with the command that closes it. */
record DueText(LocalDate today) implements DueItem.Visitor<String> {

    @Override
    public String noEntry(DueItem.NoEntry item) {
        String last = item.last().map(day -> "; the last is of " + day(day)).orElse("");
        return "No entry yet today" + last + ": painlog 6";
    }

    @Override
    public String sessionsLeft(DueItem.SessionsLeft item) {
        String when = switch (item.goal().per()) {
            case DAY -> "today";
            case WEEK -> "this week";
            case MONTH -> "this month";
        };
        String until = item.within().days() == 1
                ? ""
                : " until " + DaySpan.lastDays(1, item.within().last()).text();
        return item.therapy() + ": " + item.done() + " of " + Plural.count(item.planned(), "session") + " " + when
                + "; " + item.left() + " left" + until;
    }

    @Override
    public String lookBack(DueItem.LookBack item) {
        String last = item.last().map(day -> "the last is of " + day(day)).orElse("none yet");
        return "Weekly look back, " + last + ": painlog checkin";
    }

    @Override
    public String idle(DueItem.Idle item) {
        String therapy = item.period().therapy();
        String since = item.period()
                .lastSession()
                .map(day -> "no session since " + day)
                .orElse("no session since its period began on " + item.period().first());
        return therapy + ": " + since + "; if it ended: painlog period stop " + therapy + " --on "
                + item.period().since();
    }

    @Override
    public String unassigned(DueItem.Unassigned item) {
        return item.therapy() + ": " + Plural.count(item.sessions(), "session")
                + ", but no period, so no comparison knows of it: painlog period infer";
    }

    @Override
    public String blockBegan(DueItem.BlockBegan item) {
        return PlanSentences.begun(item.plan(), item.block());
    }

    @Override
    public String expectation(DueItem.Expectation item) {
        return "How much do you expect " + item.period().value().therapy() + " to help in block "
                + item.block().block().number() + ", 0 to 10? painlog edit "
                + item.period().id() + " --expect 5";
    }

    @Override
    public String blockEnds(DueItem.BlockEnds item) {
        return PlanSentences.ending(item.plan(), item.block());
    }

    @Override
    public String planOver(DueItem.PlanOver item) {
        return PlanSentences.today(item.plan());
    }

    /** {@code Fri 2026-11-06 (14 days ago)}. */
    private String day(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        String words = ago == 1 ? "yesterday" : ago + " days ago";
        return DaySpan.lastDays(1, day).text() + " (" + words + ")";
    }
}
