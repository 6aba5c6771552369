package painlog.analysis.checkup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.total.DayValues;
import painlog.stats.JsonCode;

/**
 * Pain that keeps returning: episodes of pain above 2 on two days or more, told apart by days that were logged without
 * such pain.
 *
 * @param by the rule that is met; empty where neither is
 * @param episodes those of that rule; where none is met, those told apart by the second
 * @param spell the only episode there is where no month free of pain tells two apart; empty otherwise, and where a rule is met
 */
public record ReturningPain(Optional<Rule> by, List<Episode> episodes, Optional<Episode> spell) {
    private static final double FELT = 2;
    private static final int LEAST_DAYS = 2;
    private static final int TIMES = 3;
    private static final int HALF_A_YEAR = 182;

    public ReturningPain {
        episodes = List.copyOf(episodes);
    }

    /** How episodes make pain return. */
    public enum Rule implements JsonCode {
        /** Two, more than 30 days apart with four logged days without such pain between (de Vet 2002; Stanton 2011). */
        A_MONTH_APART("a_month_apart", 30, 4),
        /** Three that begin within half a year, each more than 7 days after the last with two such days; our own. */
        THREE_IN_HALF_A_YEAR("three_in_half_a_year", 7, 2);

        private final String code;
        private final int apart;
        private final int calm;

        Rule(String code, int apart, int calm) {
            this.code = code;
            this.apart = apart;
            this.calm = calm;
        }

        @Override
        public String code() {
            return code;
        }

        private boolean isApart(LocalDate last, LocalDate next, int calmDays) {
            return ChronoUnit.DAYS.between(last, next) > apart && calmDays >= calm;
        }
    }

    /**
     * One episode.
     *
     * @param felt how many of its days have pain above 2
     */
    public record Episode(LocalDate first, LocalDate last, int felt) {}

    /**
     * What the days say.
     *
     * @param days with a value, oldest first
     */
    public static ReturningPain of(List<DayValues> days) {
        List<Episode> months = episodes(days, Rule.A_MONTH_APART);
        if (months.size() > 1) {
            return new ReturningPain(Optional.of(Rule.A_MONTH_APART), months, Optional.empty());
        }
        List<Episode> weeks = episodes(days, Rule.THREE_IN_HALF_A_YEAR);
        return isOften(weeks)
                ? new ReturningPain(Optional.of(Rule.THREE_IN_HALF_A_YEAR), weeks, Optional.empty())
                : new ReturningPain(Optional.empty(), weeks, months.stream().findFirst());
    }

    private static boolean isOften(List<Episode> episodes) {
        for (int i = 0; i + TIMES <= episodes.size(); i++) {
            LocalDate first = episodes.get(i).first();
            if (ChronoUnit.DAYS.between(first, episodes.get(i + TIMES - 1).first()) <= HALF_A_YEAR) {
                return true;
            }
        }
        return false;
    }

    private static List<Episode> episodes(List<DayValues> days, Rule rule) {
        List<Episode> episodes = new ArrayList<>();
        int calm = 0;
        for (DayValues day : days) {
            if (day.max() <= FELT) {
                calm++;
                continue;
            }
            int open = episodes.size() - 1;
            if (open < 0 || rule.isApart(episodes.get(open).last(), day.date(), calm)) {
                episodes.add(new Episode(day.date(), day.date(), 1));
            } else {
                Episode episode = episodes.get(open);
                episodes.set(open, new Episode(episode.first(), day.date(), episode.felt() + 1));
            }
            calm = 0;
        }
        episodes.removeIf(episode -> episode.felt() < LEAST_DAYS);
        return episodes;
    }
}
