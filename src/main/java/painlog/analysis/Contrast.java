package painlog.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.journal.Arm;
import painlog.stats.ArmOverlap;
import painlog.stats.Cycles;
import painlog.stats.Estimate;
import painlog.stats.Grade;
import painlog.stats.Mcid;
import painlog.stats.Outcome;

/**
 * One arm against another over all their days; every difference is {@code arm} minus {@code against}.
 *
 * @param days logged days of {@code arm}
 * @param levelTrendReml from the model of all arms beside a common calendar trend
 * @param levelReml the same without the trend
 * @param headline the first of the two, unless arms and time cannot be told apart: then the second
 * @param nonoverlap empty, like {@code grade}, for a measure of which neither direction is the better
 * @param mcid of the headline; empty for measures that are not pain
 * @param armFirst whether the arm came before the one it is held against; {@code cycles} then count the other way round
 * @param cycles what each round of {@code against} and then {@code arm} brought, where the two take turns
 * @param pHolm p of the headline, adjusted over all contrasts shown together
 * @param cautions what to keep in mind besides the grade
 */
public record Contrast(
        Arm arm,
        Arm against,
        int days,
        int daysAgainst,
        Outcome<Estimate> headline,
        Outcome<Estimate> levelTrendReml,
        Outcome<Estimate> levelReml,
        Optional<Outcome<ArmOverlap>> nonoverlap,
        Optional<Outcome<Mcid>> mcid,
        boolean armFirst,
        Outcome<Cycles> cycles,
        OptionalDouble pHolm,
        Optional<Grade> grade,
        List<Caution> cautions) {

    public Contrast {
        cautions = List.copyOf(cautions);
    }

    /** The headline with its interval; empty where it is refused. */
    public Optional<PointEstimate> difference() {
        return headline.value().map(PointEstimate::of);
    }

    Contrast adjusted(OptionalDouble holm) {
        return new Contrast(
                arm,
                against,
                days,
                daysAgainst,
                headline,
                levelTrendReml,
                levelReml,
                nonoverlap,
                mcid,
                armFirst,
                cycles,
                holm,
                grade,
                cautions);
    }
}
