package painlog.stats.effect;

import painlog.stats.JsonUnwrapped;

/**
 * How much of two arms has no entry, and what that can move.
 *
 * @param unloggedShareArm share of the arm's calendar days without an entry, 0–1
 * @param weightArm by how much the difference would move were the arm's unlogged days filled in one point higher than
 *     foretold; near 0 where they lie alone among days that resemble each other
 * @param weightAgainst the same for the other arm; mostly negative
 */
public record UnloggedDays(double unloggedShareArm, double unloggedShareAgainst, double weightArm, double weightAgainst)
        implements JsonUnwrapped {

    /** The shares alone. */
    public static UnloggedDays ofShares(double arm, double against) {
        return new UnloggedDays(arm, against, arm, -against);
    }

    /** The larger of share and weight: an isolated day with no weight of its own would reassure falsely. */
    double usedArm() {
        return Math.max(unloggedShareArm, weightArm);
    }

    double usedAgainst() {
        return Math.max(unloggedShareAgainst, -weightAgainst);
    }
}
