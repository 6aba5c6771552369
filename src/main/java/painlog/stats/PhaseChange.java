package painlog.stats;

/**
 * Everything there is to say about one pair, fitted once: the fields have the names of the JSON of {@code compare}. The
 * headline is {@code levelReml}.
 */
public record PhaseChange(
        Outcome<Autocorrelation> autocorrelation,
        Outcome<ArFit> levelReml,
        Outcome<ArFit> levelTrendReml,
        Outcome<ArFit> itsReml,
        Outcome<InterruptedOls> itsOls,
        Outcome<Nonoverlap> nonoverlap,
        Outcome<Magnitude> magnitude,
        Outcome<Mcid> mcid,
        Permutation permutation,
        Outcome<BlockBootstrap> bootstrap) {

    public static PhaseChange of(Pair pair) {
        Outcome<ArFit> level = LevelChange.of(pair);
        return new PhaseChange(
                Autocorrelation.of(pair, level),
                level,
                LevelChange.withTrend(pair),
                LevelChange.interrupted(pair),
                InterruptedOls.of(pair),
                Nonoverlap.of(pair, level),
                Magnitude.of(pair),
                Mcid.of(pair, level),
                Permutation.of(pair),
                BlockBootstrap.of(pair));
    }
}
