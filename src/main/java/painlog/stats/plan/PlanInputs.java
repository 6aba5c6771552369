package painlog.stats.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.ArRegression;
import painlog.stats.regression.Design;
import painlog.stats.series.Series;

/**
 * How much single days of a journal vary, for planning.
 *
 * @param days how many days that rests on
 * @param arms those with five of these days at least, in their order
 * @param sdReml the estimate itself, points
 * @param phiReml the estimate itself
 * @param sd to plan with: at least .5 points
 * @param phi to plan with: at least .2 from fewer than 56 days, which make it look smaller than it is, and at most .7,
 *     above which the formula would count on a jump at the change of arms
 */
public record PlanInputs(int days, List<String> arms, double sdReml, double phiReml, double sd, double phi) {
    /** The cautious ends of what diaries of back pain show, for a journal that does not tell yet. */
    public static final double DEFAULT_SD = 1.2;

    public static final double DEFAULT_PHI = 0.4;
    public static final double DEFAULT_COVERAGE = 0.8;

    /** Only so many calendar days up to the last one count. */
    public static final int LATEST_DAYS = 400;

    private static final int LEAST_DAYS = 14;
    private static final int LEAST_PER_ARM = 5;
    private static final int SHORT_SERIES = 56;
    private static final double LEAST_SD = 0.5;
    private static final double LEAST_PHI = 0.2;
    private static final double MOST_PHI = 0.7;

    public PlanInputs {
        arms = List.copyOf(arms);
    }

    /**
     * What the days of each arm say, the arms in their order. Refused below 14 days in arms of five at least, when arms
     * cannot be told from time, and as every REML fit.
     */
    public static Outcome<PlanInputs> of(List<ArmSeries> arms) {
        int last = arms.stream()
                .filter(arm -> arm.days().size() > 0)
                .mapToInt(arm -> arm.days().day(arm.days().size() - 1))
                .max()
                .orElse(0);
        List<ArmSeries> used = arms.stream()
                .map(arm -> arm.after(last - LATEST_DAYS))
                .filter(arm -> arm.days().size() >= LEAST_PER_ARM)
                .toList();
        int days = used.stream().mapToInt(arm -> arm.days().size()).sum();
        if (days < LEAST_DAYS) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        return design(used).then(ArRegression::fit).then(fit -> Outcome.ok(of(used, days, fit.errors())));
    }

    private static PlanInputs of(List<ArmSeries> used, int days, ArFit.Errors errors) {
        double sd = Math.sqrt(errors.sigma2());
        double lifted = days < SHORT_SERIES ? Math.max(errors.phi(), LEAST_PHI) : errors.phi();
        List<String> arms = used.stream().map(ArmSeries::arm).toList();
        return new PlanInputs(days, arms, sd, errors.phi(), Math.max(sd, LEAST_SD), Math.min(lifted, MOST_PHI));
    }

    private static Outcome<Design> design(List<ArmSeries> used) {
        Map<Integer, Integer> armOf = new TreeMap<>();
        for (int arm = 0; arm < used.size(); arm++) {
            for (int day : used.get(arm).days().days()) {
                armOf.put(day, arm);
            }
        }
        Series days = used.stream().map(ArmSeries::days).reduce(Series::and).orElseThrow();
        Design design = Design.of(days).with("time", i -> days.day(i) - days.day(0));
        for (int j = 1; j < used.size(); j++) {
            int arm = j;
            design = design.with(used.get(j).arm(), i -> armOf.getOrDefault(days.day(i), 0) == arm ? 1 : 0);
        }
        return design.isFullRank() ? Outcome.ok(design) : Outcome.refused(Reason.COLLINEAR_WITH_TIME);
    }

    /**
     * The days of one arm.
     *
     * @param arm its name
     */
    public record ArmSeries(String arm, Series days) {
        ArmSeries after(int day) {
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                if (days.day(i) > day) {
                    kept.add(i);
                }
            }
            int[] at = kept.stream().mapToInt(days::day).toArray();
            double[] values = kept.stream().mapToDouble(days::value).toArray();
            return new ArmSeries(arm, Series.of(at, values));
        }
    }
}
