package painlog.stats;

/**
 * Three standard errors of NAP that differ widely; none of them makes an interval.
 *
 * @param unbiased Sen 1967 / Mee 1990, NAP kept 0.5/(mn) away from 0 and 1, as SingleCaseES
 * @param hanley Hanley &amp; McNeil 1982
 * @param whenNothingDiffers √((m + n + 1)/(12mn))
 */
record NapErrors(double unbiased, double hanley, double whenNothingDiffers) {

    static NapErrors of(Overlap overlap) {
        double m = overlap.m();
        double n = overlap.n();
        double nap = overlap.nap();
        double inner = Math.min(Math.max(nap, 0.5 / (m * n)), 1 - 0.5 / (m * n));
        double q1 = overlap.q1();
        double q2 = overlap.q2();
        double unbiased =
                (inner - (m + n - 1) * inner * inner + n * q1 + m * q2 - 2 * overlap.q3()) / ((m - 1) * (n - 1));
        double hanley = (nap * (1 - nap) + (n - 1) * (q1 - nap * nap) + (m - 1) * (q2 - nap * nap)) / (m * n);
        return new NapErrors(
                Math.sqrt(Math.max(0, unbiased)),
                Math.sqrt(Math.max(0, hanley)),
                Math.sqrt((m + n + 1) / (12 * m * n)));
    }
}
