package painlog.stats.series;

import painlog.stats.Outcome;
import painlog.stats.Reason;

/**
 * Two spans of days to compare, A the earlier one. Either may be short or empty: the estimators say what they need.
 *
 * @param startOfB the calendar day B began; with a washout it stays, although B's first days are left out
 */
public record PhasePair(Series a, Series b, int startOfB) {

    /** @throws IllegalArgumentException if A reaches into B, or B has days before its start */
    public PhasePair {
        boolean aReachesIntoB = a.size() > 0 && a.day(a.size() - 1) >= startOfB;
        boolean bStartsEarly = b.size() > 0 && b.day(0) < startOfB;
        if (aReachesIntoB || bStartsEarly) {
            throw new IllegalArgumentException(
                    "the days of A must end before day " + startOfB + " and those of B after");
        }
    }

    /** Both spans mirrored, see {@link Series#mirrored}. */
    public PhasePair mirrored() {
        return new PhasePair(a.mirrored(), b.mirrored(), startOfB);
    }

    /** All days in order. */
    public Series all() {
        return a.and(b);
    }

    public boolean inB(int day) {
        return day >= startOfB;
    }

    public boolean hasFewerThan(int days) {
        return a.size() < days || b.size() < days;
    }

    /** What every regression on a pair needs: five days each, and some variation in one of them. */
    public Outcome<PhasePair> forRegression() {
        if (hasFewerThan(5)) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        return a.isConstant() && b.isConstant() ? Outcome.refused(Reason.NO_VARIATION) : Outcome.ok(this);
    }
}
