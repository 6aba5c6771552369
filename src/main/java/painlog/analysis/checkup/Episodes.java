package painlog.analysis.checkup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.total.DayValues;

/**
 * Episodes of pain in a diary with gaps. A day that was not logged is neither a day with pain nor one without, so that
 * silence alone never ends an episode that comes back and never lengthens one.
 */
final class Episodes {
    /** A gap of more days than this ends a run: nothing is known of the days in it. */
    static final int SILENCE = 7;

    /** Days between two episodes (de Vet 2002; Stanton 2011: one month without pain). */
    static final int APART = 30;

    /** Of those days, this many must have been logged: one in a week. */
    static final int LOGGED_APART = 4;

    /** A recurrence is worse than this (Stanton 2011: more than 20 of 100). */
    static final double FELT = 2;

    /**
     * Days in a row.
     *
     * @param logged how many of the days from first to last have a value
     */
    record Run(LocalDate first, LocalDate last, int logged) {
        int days() {
            return (int) ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    private Episodes() {}

    /**
     * The latest run of days with any pain, ended by a logged day without pain or by a long gap; empty without pain.
     */
    static Optional<Run> latest(List<DayValues> days) {
        Optional<Run> latest = Optional.empty();
        Optional<Run> open = Optional.empty();
        for (DayValues day : days) {
            open = day.max() > 0 ? Optional.of(joined(open, day.date())) : Optional.empty();
            latest = open.isPresent() ? open : latest;
        }
        return latest;
    }

    private static Run joined(Optional<Run> open, LocalDate day) {
        if (open.isPresent() && ChronoUnit.DAYS.between(open.get().last(), day) <= SILENCE + 1) {
            return new Run(open.get().first(), day, open.get().logged() + 1);
        }
        return new Run(day, day, 1);
    }

    /**
     * Episodes of pain above 2 on two days or more, each a month apart from the next by days that were logged without
     * such pain.
     */
    static List<Run> apart(List<DayValues> days) {
        List<Run> episodes = new ArrayList<>();
        int calm = 0;
        for (DayValues day : days) {
            if (day.max() <= FELT) {
                calm++;
                continue;
            }
            int last = episodes.size() - 1;
            if (last < 0 || isApart(episodes.get(last).last(), day.date(), calm)) {
                episodes.add(new Run(day.date(), day.date(), 1));
            } else {
                Run run = episodes.get(last);
                episodes.set(last, new Run(run.first(), day.date(), run.logged() + 1));
            }
            calm = 0;
        }
        episodes.removeIf(run -> run.logged() < 2);
        return episodes;
    }

    private static boolean isApart(LocalDate last, LocalDate next, int calm) {
        return ChronoUnit.DAYS.between(last, next) > APART && calm >= LOGGED_APART;
    }
}
