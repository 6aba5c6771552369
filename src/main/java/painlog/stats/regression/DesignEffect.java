package painlog.stats.regression;

/**
 * How many days carry the information of one independent day: (1/n) Σᵢⱼ φ^|tᵢ − tⱼ|, the variance inflation of a mean
 * under AR(1) on irregular days (exact form of Yue &amp; Wang 2004). O(n).
 */
public final class DesignEffect {
    private DesignEffect() {}

    /** At least 1 for phi in [0, 1). */
    public static double of(int[] days, double phi) {
        double fromEarlier = 0;
        double sum = days.length;
        for (int i = 1; i < days.length; i++) {
            fromEarlier = (fromEarlier + 1) * Math.pow(phi, days[i] - days[i - 1]);
            sum += 2 * fromEarlier;
        }
        return sum / days.length;
    }

    /** Days' worth of information: n / deff. */
    public static double daysWorth(int[] days, double phi) {
        return days.length / of(days, phi);
    }
}
