package painlog.stats.regression;

import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;

/** The designs in which the two spans of a pair are regressed. */
public final class PairDesigns {
    private PairDesigns() {}

    /** 1 + level. */
    public static Design level(PhasePair pair) {
        Series all = pair.all();
        return Design.of(all).with("level", i -> pair.inB(all.day(i)) ? 1 : 0);
    }

    /** 1 + time + level, time in days from B's start. */
    static Design levelAndTrend(PhasePair pair) {
        Series all = pair.all();
        return Design.of(all)
                .with("time", i -> all.day(i) - pair.startOfB())
                .with("level", i -> pair.inB(all.day(i)) ? 1 : 0);
    }

    /** 1 + time + level + slope change (Huitema &amp; McKean 2000). */
    public static Design interrupted(PhasePair pair) {
        Series all = pair.all();
        return levelAndTrend(pair).with("slopeChange", i -> pair.inB(all.day(i)) ? all.day(i) - pair.startOfB() : 0);
    }
}
