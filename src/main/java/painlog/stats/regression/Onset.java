package painlog.stats.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import painlog.stats.JsonUnwrapped;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhaseSpan;

/**
 * Are the first seven days of a phase unlike the rest of it (JSON {@code onset})? A description, never a verdict: one
 * AR(1) REML model y ~ 1 + time + arms + for each arm with two eligible phases or more, its first seven days. A phase is
 * eligible when it follows another arm's without a break, lasts 14 days or more and has three logged days among the
 * first seven and three after.
 */
public record Onset(Outcome<Model> model, List<ArmOnset> arms) {
    private static final int EARLY = 7;
    private static final int LEAST_CALENDAR_DAYS = 14;
    private static final int LEAST_LOGGED = 3;
    private static final int LEAST_PHASES = 2;
    private static final int LEAST_DAYS = 5;

    public Onset {
        arms = List.copyOf(arms);
    }

    /**
     * The model of all arms.
     *
     * @param phi correlation of neighbouring days
     * @param sigma2 RSS/(n − k), points squared
     */
    public record Model(int n, int k, double phi, double sigma2) {}

    /**
     * One arm.
     *
     * @param phases eligible ones
     * @param onset first days less the rest, and what they rest on
     */
    public record ArmOnset(String arm, int phases, Outcome<FirstDays> onset) {}

    /** The first days of an arm's phases against the rest. */
    public record FirstDays(Days days, IntervalEstimate difference) {}

    /**
     * The logged days of the eligible phases.
     *
     * @param meanEarly their mean, points
     */
    public record Days(int earlyDays, int laterDays, double meanEarly, double meanLater) implements JsonUnwrapped {}

    /** The arms come in the order given. */
    public static Onset of(List<String> order, List<PhaseSpan> phases) {
        PhaseColumns columns = new PhaseColumns(phases);
        List<String> arms =
                order.stream().filter(arm -> columns.logged(arm) > 0).toList();
        List<PhaseSpan> eligible = eligible(phases);
        Outcome<ArFit> fit = fit(columns, arms, eligible);
        List<ArmOnset> onsets =
                arms.stream().map(arm -> onset(arm, of(arm, eligible), fit)).toList();
        return new Onset(model(fit), onsets);
    }

    private static Outcome<Model> model(Outcome<ArFit> fit) {
        if (fit instanceof NotEstimable<ArFit> notEstimable) {
            return Outcome.refused(notEstimable.reason());
        }
        return fit.then(found -> Outcome.ok(new Model(
                found.n(), found.k(), found.errors().phi(), found.errors().sigma2())));
    }

    private static List<PhaseSpan> eligible(List<PhaseSpan> phases) {
        List<PhaseSpan> eligible = new ArrayList<>();
        for (int i = 1; i < phases.size(); i++) {
            PhaseSpan phase = phases.get(i);
            PhaseSpan before = phases.get(i - 1);
            boolean follows =
                    before.last() + 1 == phase.first() && !before.arm().equals(phase.arm());
            int early = phase.loggedIn(phase.first(), phase.first() + EARLY - 1);
            boolean logged = early >= LEAST_LOGGED && phase.days().size() - early >= LEAST_LOGGED;
            if (follows && logged && phase.calendarDays() >= LEAST_CALENDAR_DAYS) {
                eligible.add(phase);
            }
        }
        return eligible;
    }

    private static List<PhaseSpan> of(String arm, List<PhaseSpan> phases) {
        return phases.stream().filter(phase -> phase.arm().equals(arm)).toList();
    }

    private static Outcome<ArFit> fit(PhaseColumns columns, List<String> arms, List<PhaseSpan> eligible) {
        List<String> described = arms.stream()
                .filter(arm -> of(arm, eligible).size() >= LEAST_PHASES)
                .toList();
        if (described.isEmpty()) {
            return Outcome.refused(Reason.TOO_FEW_PHASES);
        }
        OptionalInt fewest = arms.stream().mapToInt(columns::logged).min();
        if (fewest.orElse(0) < LEAST_DAYS) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        Design design = columns.design();
        for (String arm : described) {
            List<PhaseSpan> own = of(arm, eligible);
            design = columns.with(design, name(arm), day -> own.stream().anyMatch(phase -> isEarly(phase, day)));
        }
        return design.isFullRank() ? ArRegression.fit(design) : Outcome.refused(Reason.COLLINEAR_WITH_TIME);
    }

    private static String name(String arm) {
        return "first days of " + arm;
    }

    private static boolean isEarly(PhaseSpan phase, int day) {
        return phase.contains(day) && day < phase.first() + EARLY;
    }

    private static ArmOnset onset(String arm, List<PhaseSpan> eligible, Outcome<ArFit> fit) {
        if (eligible.size() < LEAST_PHASES) {
            return new ArmOnset(arm, eligible.size(), Outcome.refused(Reason.TOO_FEW_PHASES));
        }
        return new ArmOnset(
                arm,
                eligible.size(),
                fit.then(found ->
                        Outcome.ok(new FirstDays(days(eligible), IntervalEstimate.of(found.estimate(name(arm)))))));
    }

    private static Days days(List<PhaseSpan> eligible) {
        int early = 0;
        int later = 0;
        double sumEarly = 0;
        double sumLater = 0;
        for (PhaseSpan phase : eligible) {
            for (int i = 0; i < phase.days().size(); i++) {
                boolean first = isEarly(phase, phase.days().day(i));
                early += first ? 1 : 0;
                later += first ? 0 : 1;
                sumEarly += first ? phase.days().value(i) : 0;
                sumLater += first ? 0 : phase.days().value(i);
            }
        }
        return new Days(early, later, sumEarly / early, sumLater / later);
    }
}
