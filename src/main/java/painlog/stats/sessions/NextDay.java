package painlog.stats.sessions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.TailProbability;
import painlog.stats.regression.Design;
import painlog.stats.regression.Gls;
import painlog.stats.regression.GlsFit;
import painlog.stats.regression.NeweyWest;
import painlog.stats.series.Series;

/**
 * Is the relief after a session more than what equally bad days do on their own (JSON {@code next_day_ancova}): for a
 * day c, change = y(c+1) − y(c−1); change ~ 1 + (y(c−1) − its mean) + session, Newey-West with calendar lag 2 for the
 * overlapping windows, t on n − 3. Session days have none on the days beside them; control days have none from c−3 to
 * c+1.
 *
 * @param days what was seen, before any model
 */
public record NextDay(ComparedDays days, Coefficients coefficients, Effect effect) {
    private static final int LEAST = 5;
    private static final int LAG = 2;
    private static final int SESSION = 2;

    /**
     * The days that count.
     *
     * @param rawChangeSession mean change over the session days, points
     * @param rawChangeControl mean change over the control days, points
     */
    public record ComparedDays(int nSessionDays, int nControlDays, double rawChangeSession, double rawChangeControl)
            implements JsonUnwrapped {

        private static ComparedDays of(List<SessionWindow> windows) {
            int sessions = (int) windows.stream().filter(SessionWindow::session).count();
            return new ComparedDays(
                    sessions, windows.size() - sessions, meanChange(windows, true), meanChange(windows, false));
        }
    }

    /**
     * The line through them.
     *
     * @param beta intercept, pre, session; {@code seOls} and {@code seNw} likewise
     * @param nwLag lag of the Newey-West weights, calendar days
     */
    public record Coefficients(List<Double> beta, List<Double> seOls, int nwLag, List<Double> seNw)
            implements JsonUnwrapped {
        public Coefficients {
            beta = List.copyOf(beta);
            seOls = List.copyOf(seOls);
            seNw = List.copyOf(seNw);
        }
    }

    /**
     * The answer, points.
     *
     * @param sessionEffect the session coefficient: relief (negative) beyond what would be expected anyway
     * @param df n − 3
     * @param p two-sided
     */
    public record Effect(double sessionEffect, double t, int df, double p, ConfidenceInterval ci)
            implements JsonUnwrapped {

        private static Effect of(double effect, double se, int df) {
            return new Effect(
                    effect,
                    effect / se,
                    df,
                    TailProbability.studentOf(effect, se, df),
                    ConfidenceInterval.around(effect, TailProbability.student975(df) * se));
        }
    }

    /**
     * Refused below five session days or five control days ({@code too_few_days}), when all scores before are the same
     * ({@code no_variation}) and when the line passes through every point.
     *
     * @param sessionDays days with at least one session, any order, on the count of the days
     */
    public static Outcome<NextDay> of(Series days, int... sessionDays) {
        Set<Integer> treated = Arrays.stream(sessionDays).boxed().collect(Collectors.toSet());
        return of(days, treated, treated);
    }

    /**
     * The same for some of the sessions; a day with or beside another session counts on neither side.
     *
     * @param asked days with a session asked about, all of them in {@code treated}
     * @param treated days with any session
     */
    public static Outcome<NextDay> of(Series days, Set<Integer> asked, Set<Integer> treated) {
        List<SessionWindow> windows = SessionWindow.of(days, asked, treated);
        long sessions = windows.stream().filter(SessionWindow::session).count();
        if (sessions < LEAST || windows.size() - sessions < LEAST) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        Design design = design(windows);
        if (!design.isFullRank()) {
            return Outcome.refused(Reason.NO_VARIATION);
        }
        Gls fit = Gls.at(design, 0);
        return fit.hasNoResidualVariation()
                ? Outcome.refused(Reason.NO_RESIDUAL_VARIATION)
                : Outcome.ok(of(windows, fit));
    }

    private static Design design(List<SessionWindow> windows) {
        double usual =
                windows.stream().mapToDouble(SessionWindow::before).average().orElseThrow();
        Series changes = Series.of(
                windows.stream().mapToInt(SessionWindow::day).toArray(),
                windows.stream().mapToDouble(SessionWindow::change).toArray());
        return Design.of(changes)
                .with("pre", i -> windows.get(i).before() - usual)
                .with("session", i -> windows.get(i).session() ? 1 : 0);
    }

    private static NextDay of(List<SessionWindow> windows, Gls fit) {
        double[] nw = NeweyWest.standardErrors(fit, LAG);
        return new NextDay(
                ComparedDays.of(windows),
                new Coefficients(GlsFit.list(fit.beta()), GlsFit.list(fit.standardErrors()), LAG, GlsFit.list(nw)),
                Effect.of(fit.beta()[SESSION], nw[SESSION], fit.residualDf()));
    }

    private static double meanChange(List<SessionWindow> windows, boolean session) {
        return windows.stream()
                .filter(w -> w.session() == session)
                .mapToDouble(SessionWindow::change)
                .average()
                .orElseThrow();
    }
}
