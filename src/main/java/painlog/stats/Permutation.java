package painlog.stats;

/** What moving the labels says about a pair (JSON {@code permutation}); details only. */
public record Permutation(Outcome<CircularShift> circularShift, Outcome<StartPoint> startPoint) {

    public static Permutation of(Pair pair) {
        return new Permutation(CircularShift.of(pair), StartPoint.of(pair));
    }
}
