package painlog.stats.nonoverlap;

/**
 * Three standard errors of NAP that differ widely; none of them makes an interval. At 0 and 1 the first two would
 * vanish: there NAP, and the score of every pair, is taken as 0.5/(mn) away from it, as SingleCaseES does.
 *
 * @param unbiased Sen 1967 / Mee 1990
 * @param hanley Hanley &amp; McNeil 1982
 * @param whenNothingDiffers √((m + n + 1)/(12mn))
 */
record NapErrors(double unbiased, double hanley, double whenNothingDiffers) {

    static NapErrors of(PairComparison pairComparison) {
        double least = 0.5 / pairComparison.pairs();
        double nap = Math.min(Math.max(pairComparison.nap(), least), 1 - least);
        boolean kept = nap == pairComparison.nap();
        return of(
                pairComparison,
                nap,
                kept ? pairComparison.q1() : nap * nap,
                kept ? pairComparison.q2() : nap * nap,
                kept ? pairComparison.q3() : nap * nap);
    }

    private static NapErrors of(PairComparison pairComparison, double nap, double q1, double q2, double q3) {
        double m = pairComparison.m();
        double n = pairComparison.n();
        double unbiased = (nap - (m + n - 1) * nap * nap + n * q1 + m * q2 - 2 * q3) / ((m - 1) * (n - 1));
        double hanley = (nap * (1 - nap) + (n - 1) * (q1 - nap * nap) + (m - 1) * (q2 - nap * nap)) / (m * n);
        return new NapErrors(
                Math.sqrt(Math.max(0, unbiased)),
                Math.sqrt(Math.max(0, hanley)),
                Math.sqrt((m + n + 1) / (12 * m * n)));
    }
}
