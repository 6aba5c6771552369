package painlog.stats.sessions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonCode;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.TailProbability;
import painlog.stats.regression.Design;
import painlog.stats.regression.Gls;
import painlog.stats.regression.NeweyWest;
import painlog.stats.series.Series;

/**
 * The day after a session against the day after a day that was about as bad. Where five session days and five others have
 * a score from before the session (on other days: from before the usual time of one), only those: y(c+1) − s(c) ~ 1 + s(c)
 * + y(c−1) + session: "than after an equally bad morning". Sessions are booked on bad days, and a day's own morning answers
 * that far better than the day before; one score is a noisy match, so the answer stays "about". Else the model of
 * {@link NextDay}: "than after an equally bad day before". Newey-West with calendar lag 2.
 *
 * @param result refused below five days of either kind, where all scores before are the same and where the line passes
 *     through every point
 */
public record MatchedNextDay(MatchedOn matchedOn, int nSessionDays, int nControlDays, Outcome<Answer> result) {
    private static final int LEAST = 5;
    private static final int LAG = 2;

    /** What makes two days equally bad. */
    public enum MatchedOn implements JsonCode {
        /** The score before the session on the day itself. */
        SAME_DAY("same_day"),
        /** The mean of the day before. */
        DAY_BEFORE("day_before");

        private final String code;

        MatchedOn(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * The answer, points.
     *
     * @param rawChangeSession mean change to the day after over the session days
     * @param rawChangeControl the same over the others
     * @param sessionEffect relief (negative) beyond what equally bad days do on their own
     * @param df days less coefficients
     * @param p two-sided
     */
    public record Answer(
            double rawChangeSession,
            double rawChangeControl,
            double sessionEffect,
            double se,
            int df,
            double p,
            ConfidenceInterval ci) {}

    /**
     * Sessions asked about against all other days.
     *
     * @param before by day, the score before the session or, on other days, before the usual time of one; not all days
     *     have one
     * @param asked days with a session asked about, all of them in {@code treated}
     * @param treated days with any session; one with or beside another session counts on neither side
     */
    public static MatchedNextDay of(
            Series days, Map<Integer, Double> before, Set<Integer> asked, Set<Integer> treated) {
        List<SessionWindow> windows = SessionWindow.of(days, asked, treated);
        List<SessionWindow> matched = windows.stream()
                .filter(window -> before.containsKey(window.day()))
                .toList();
        return isEnough(matched)
                ? new Model(matched, window -> before.getOrDefault(window.day(), 0.0), MatchedOn.SAME_DAY).answer()
                : new Model(windows, SessionWindow::before, MatchedOn.DAY_BEFORE).answer();
    }

    private static int sessions(List<SessionWindow> windows) {
        return (int) windows.stream().filter(SessionWindow::session).count();
    }

    private static boolean isEnough(List<SessionWindow> windows) {
        return sessions(windows) >= LEAST && windows.size() - sessions(windows) >= LEAST;
    }

    /** The regression on what the days are matched by. */
    private record Model(List<SessionWindow> windows, ToDoubleFunction<SessionWindow> start, MatchedOn matchedOn) {
        MatchedNextDay answer() {
            int sessions = sessions(windows);
            return new MatchedNextDay(matchedOn, sessions, windows.size() - sessions, result());
        }

        private Outcome<Answer> result() {
            if (!isEnough(windows)) {
                return Outcome.refused(Reason.TOO_FEW_DAYS);
            }
            Design design = design();
            if (!design.isFullRank()) {
                return Outcome.refused(Reason.NO_VARIATION);
            }
            Gls fit = Gls.at(design, 0);
            return fit.hasNoResidualVariation()
                    ? Outcome.refused(Reason.NO_RESIDUAL_VARIATION)
                    : Outcome.ok(answer(fit));
        }

        private Design design() {
            Series changes = Series.of(
                    windows.stream().mapToInt(SessionWindow::day).toArray(),
                    windows.stream().mapToDouble(this::change).toArray());
            Design design = centred(Design.of(changes), "start", start);
            Design more = matchedOn == MatchedOn.SAME_DAY ? centred(design, "before", SessionWindow::before) : design;
            return more.with("session", i -> windows.get(i).session() ? 1 : 0);
        }

        private Design centred(Design design, String name, ToDoubleFunction<SessionWindow> value) {
            double mean = windows.stream().mapToDouble(value).average().orElseThrow();
            return design.with(name, i -> value.applyAsDouble(windows.get(i)) - mean);
        }

        private double change(SessionWindow window) {
            return window.after() - start.applyAsDouble(window);
        }

        private double meanChange(boolean session) {
            return windows.stream()
                    .filter(window -> window.session() == session)
                    .mapToDouble(this::change)
                    .average()
                    .orElseThrow();
        }

        private Answer answer(Gls fit) {
            int session = fit.beta().length - 1;
            double effect = fit.beta()[session];
            double se = NeweyWest.standardErrors(fit, LAG)[session];
            int df = fit.residualDf();
            return new Answer(
                    meanChange(true),
                    meanChange(false),
                    effect,
                    se,
                    df,
                    TailProbability.studentOf(effect, se, df),
                    ConfidenceInterval.around(effect, TailProbability.student975(df) * se));
        }
    }
}
