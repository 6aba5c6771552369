package painlog.stats.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import painlog.stats.Reason;
import painlog.stats.Ties;
import painlog.stats.regression.Design;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/**
 * The logged days of all phases in order, each with its arm.
 *
 * @param arms those with a day at least, in the order asked for
 * @param days all of them
 * @param armOf for each day the place of its arm among {@code arms}
 * @param besides for each day what else is allowed for, of which arms and the others say nothing yet
 */
record ArmTimeline(List<String> arms, Series days, int[] armOf, Besides besides) {
    private static final int LEAST_PER_ARM = 5;

    /** The days of these phases; arms are those named that have any. */
    static ArmTimeline of(List<String> order, List<PhaseSeries> phases) {
        List<String> arms = order.stream()
                .filter(arm -> phases.stream()
                        .anyMatch(p -> p.arm().equals(arm) && p.days().size() > 0))
                .toList();
        List<PhaseSeries> logged = new ArrayList<>(phases);
        logged.removeIf(phase -> phase.days().size() == 0);
        logged.sort((a, b) -> Integer.compare(a.days().day(0), b.days().day(0)));
        Series all = logged.stream().map(PhaseSeries::days).reduce(Series.of(new int[0], new double[0]), Series::and);
        int[] armOf = new int[all.size()];
        int next = 0;
        for (PhaseSeries phase : logged) {
            int arm = arms.indexOf(phase.arm());
            for (int i = 0; i < phase.days().size(); i++) {
                armOf[next++] = arm;
            }
        }
        return new ArmTimeline(arms, all, armOf, Besides.NONE).with(Besides.of(logged));
    }

    /** The same with the columns of what is besides, but for those that arms and others make up. */
    private ArmTimeline with(Besides candidates) {
        Besides kept = Besides.NONE;
        for (String name : candidates.names()) {
            Besides more = kept.with(name, candidates.on(name));
            boolean says =
                    n() > 0 && new ArmTimeline(arms, days, armOf, more).design().isFullRank();
            kept = says ? more : kept;
        }
        return new ArmTimeline(arms, days, armOf, kept);
    }

    int n() {
        return days.size();
    }

    /** One column for the first arm, a 0/1 column for each of the others and for what is besides. */
    int k() {
        return arms.size() + besides.names().size();
    }

    /** How many days an arm has; 0 for one that is not there. */
    int logged(String arm) {
        int index = arms.indexOf(arm);
        int count = 0;
        for (int of : armOf) {
            count += of == index ? 1 : 0;
        }
        return count;
    }

    boolean hasEnoughDays() {
        return GridRegression.hasEnough(n(), k());
    }

    /** Whether each of two arms or more has days enough, and nothing is allowed for besides. */
    boolean isOfFullArms() {
        return hasEnoughDays()
                && arms.size() > 1
                && k() == arms.size()
                && arms.stream().allMatch(arm -> logged(arm) >= LEAST_PER_ARM);
    }

    /** Why two arms cannot be compared whatever the model; empty where they can. */
    Optional<Reason> refusal(String arm, String against) {
        if (Math.min(logged(arm), logged(against)) < LEAST_PER_ARM || !hasEnoughDays()) {
            return Optional.of(Reason.TOO_FEW_DAYS);
        }
        return isConstant(arm) && isConstant(against) ? Optional.of(Reason.NO_VARIATION) : Optional.empty();
    }

    private boolean isConstant(String arm) {
        int index = arms.indexOf(arm);
        double[] own = IntStream.range(0, n())
                .filter(i -> armOf[i] == index)
                .mapToDouble(days::value)
                .toArray();
        return Ties.allTied(own);
    }

    /** Weights of the coefficients for {@code arm} minus {@code against}; the first arm has none of its own. */
    double[] contrast(String arm, String against) {
        double[] weights = new double[k()];
        weights[arms.indexOf(arm)] = 1;
        weights[arms.indexOf(against)] = -1;
        weights[0] = 0;
        return weights;
    }

    /** 1, a 0/1 column for each arm but the first, and one for each thing besides. */
    Design design() {
        Design design = Design.of(days);
        for (int j = 1; j < arms.size(); j++) {
            int arm = j;
            design = design.with(arms.get(j), i -> armOf[i] == arm ? 1 : 0);
        }
        for (String name : besides.names()) {
            boolean[] on = besides.on(name);
            design = design.with("besides " + name, i -> on[i] ? 1 : 0);
        }
        return design;
    }
}
