package painlog.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Is the relief after a session more than what equally bad days do on their own (JSON {@code next_day_ancova}): for a day
 * c, change = y(c+1) − y(c−1); change ~ 1 + (y(c−1) − its mean) + session, Newey-West with calendar lag 2 for the
 * overlapping windows, t on n − 3. Session days have none on the days beside them; control days have none from c−3 to c+1.
 *
 * @param rawChangeSession mean change over the session days, points; {@code rawChangeControl} over the control days
 * @param beta intercept, pre, session; {@code seOls} and {@code seNw} likewise
 * @param sessionEffect the session coefficient: relief (negative) beyond what would be expected anyway
 */
public record NextDay(
        int nSessionDays,
        int nControlDays,
        double rawChangeSession,
        double rawChangeControl,
        List<Double> beta,
        List<Double> seOls,
        int nwLag,
        List<Double> seNw,
        double sessionEffect,
        double t,
        int df,
        double p,
        double ciLower,
        double ciUpper) {
    private static final int LEAST = 5;
    private static final int LAG = 2;
    private static final int SESSION = 2;

    public NextDay {
        beta = List.copyOf(beta);
        seOls = List.copyOf(seOls);
        seNw = List.copyOf(seNw);
    }

    /** A day with a value on both neighbouring days. */
    private record Window(int day, double before, double after, boolean session) {
        double change() {
            return after - before;
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
        List<Window> windows = windows(days, asked, treated);
        long sessions = windows.stream().filter(Window::session).count();
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

    private static List<Window> windows(Series days, Set<Integer> asked, Set<Integer> treated) {
        Map<Integer, Double> valueOf = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            valueOf.put(days.day(i), days.value(i));
        }
        List<Window> windows = new ArrayList<>();
        for (int before : days.days()) {
            int day = before + 1;
            Double pre = valueOf.get(before);
            Double post = valueOf.get(day + 1);
            boolean isSession = asked.contains(day);
            boolean alone = !treated.contains(day - 1) && !treated.contains(day + 1);
            boolean rested = !treated.contains(day - 3) && !treated.contains(day - 2) && !treated.contains(day);
            if (pre != null && post != null && alone && (isSession || rested)) {
                windows.add(new Window(day, pre, post, isSession));
            }
        }
        return windows;
    }

    private static Design design(List<Window> windows) {
        double usual = windows.stream().mapToDouble(Window::before).average().orElseThrow();
        Series changes = Series.of(
                windows.stream().mapToInt(Window::day).toArray(),
                windows.stream().mapToDouble(Window::change).toArray());
        return Design.of(changes)
                .with("pre", i -> windows.get(i).before() - usual)
                .with("session", i -> windows.get(i).session() ? 1 : 0);
    }

    private static NextDay of(List<Window> windows, Gls fit) {
        double[] nw = NeweyWest.standardErrors(fit, LAG);
        int sessions = (int) windows.stream().filter(Window::session).count();
        double effect = fit.beta()[SESSION];
        int df = fit.residualDf();
        double half = Tail.student975(df) * nw[SESSION];
        return new NextDay(
                sessions,
                windows.size() - sessions,
                meanChange(windows, true),
                meanChange(windows, false),
                GlsFit.list(fit.beta()),
                GlsFit.list(fit.standardErrors()),
                LAG,
                GlsFit.list(nw),
                effect,
                effect / nw[SESSION],
                df,
                Tail.studentOf(effect, nw[SESSION], df),
                effect - half,
                effect + half);
    }

    private static double meanChange(List<Window> windows, boolean session) {
        return windows.stream()
                .filter(w -> w.session() == session)
                .mapToDouble(Window::change)
                .average()
                .orElseThrow();
    }
}
