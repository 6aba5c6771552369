package painlog.stats.nonoverlap;

import painlog.stats.JsonCode;

/** Words for NAP by Parker &amp; Vannest 2009: weak below .66, strong from .93. Printed only beside the interval. */
public enum NapBand implements JsonCode {
    WEAK("weak"),
    MEDIUM("medium"),
    STRONG("strong");

    private final String code;

    NapBand(String code) {
        this.code = code;
    }

    public static NapBand of(double nap) {
        if (nap < 0.66) {
            return WEAK;
        }
        return nap < 0.93 ? MEDIUM : STRONG;
    }

    @Override
    public String code() {
        return code;
    }
}
