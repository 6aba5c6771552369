package painlog.stats.headline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhaseSeries;

/**
 * The model every comparison rests on: a {@link GridRegression} of all days on one column for each arm but the first.
 * All days of all arms count; there is no time column. Fitted once for all differences.
 */
public final class HeadlineModel {
    private final ArmTimeline timeline;
    private final Outcome<GridRegression> regression;

    private HeadlineModel(ArmTimeline timeline, double range) {
        this.timeline = timeline;
        this.regression = timeline.hasEnoughDays()
                ? Outcome.ok(GridRegression.of(timeline.design(), range))
                : Outcome.refused(Reason.TOO_FEW_DAYS);
    }

    /**
     * The model of these phases.
     *
     * @param order all arms; the earlier one of two is the one held against
     * @param range how long the measure's scale is, points
     */
    public static HeadlineModel of(List<String> order, List<PhaseSeries> phases, double range) {
        return new HeadlineModel(ArmTimeline.of(order, phases), range);
    }

    /**
     * The difference {@code arm} minus {@code against}. Refused below 12 days in all, 5 in either or 8 degrees of
     * freedom, when neither varies and when the model passes through every point.
     */
    public Outcome<Headline> headline(String arm, String against) {
        return between(arm, against, found -> found.headline(timeline.contrast(arm, against)));
    }

    /** The same estimate without what is only shown of the headline. */
    public Outcome<GridEstimate> estimate(String arm, String against) {
        return distribution(arm, against).then(mixture -> Outcome.ok(GridEstimate.of(mixture)));
    }

    /** The same as a distribution. */
    public Outcome<TMixture> distribution(String arm, String against) {
        return between(arm, against, found -> found.distribution(timeline.contrast(arm, against)));
    }

    /** The same, were pain drifting steadily besides: one column for time more. */
    public Outcome<GridEstimate> steadyDrift(String arm, String against) {
        return between(arm, against, found -> found.steadyDrift(timeline.contrast(arm, against)));
    }

    private <T> Outcome<T> between(String arm, String against, Function<GridRegression, Outcome<T>> answer) {
        Optional<Reason> refusal = timeline.refusal(arm, against);
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : regression.then(answer);
    }

    /** What else is allowed for; what the arms already say is not among it. */
    public List<String> besides() {
        return timeline.besides().names();
    }

    /** Logged days of all arms. */
    public int days() {
        return timeline.n();
    }

    ArmTimeline timeline() {
        return timeline;
    }

    Outcome<GridFit> grid() {
        return regression.then(GridRegression::grid);
    }
}
