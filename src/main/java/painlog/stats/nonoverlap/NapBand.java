package painlog.stats.nonoverlap;

import java.util.Locale;
import painlog.stats.JsonCode;

/** Words for NAP by Parker &amp; Vannest 2009: weak below .66, strong from .93. Printed only beside the interval. */
public enum NapBand implements JsonCode {
    WEAK,
    MEDIUM,
    STRONG;

    public static NapBand of(double nap) {
        if (nap < 0.66) {
            return WEAK;
        }
        return nap < 0.93 ? MEDIUM : STRONG;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
