package painlog.stats.regression;

/**
 * The transformation W that makes AR(1) errors on irregular days independent: row i becomes (rowᵢ − ρᵢ rowᵢ₋₁)/σᵢ with
 * ρᵢ = φ^(tᵢ − tᵢ₋₁) and σᵢ² = 1 − ρᵢ²; row 1 stays (Prais &amp; Winsten 1954, for gaps). W R W' = I exactly, where Rᵢⱼ
 * = φ^|tᵢ − tⱼ|. Every operation is O(n) in time and memory; no n × n matrix is ever formed.
 */
final class Whitening {
    private final double[] rho;
    private final double[] sigma;
    /** dρᵢ/dφ. */
    private final double[] slope;

    Whitening(int[] days, double phi) {
        rho = new double[days.length];
        sigma = new double[days.length];
        slope = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            int gap = i == 0 ? 0 : days[i] - days[i - 1];
            rho[i] = i == 0 ? 0 : Math.pow(phi, gap);
            slope[i] = i == 0 ? 0 : gap * Math.pow(phi, gap - 1);
            sigma[i] = Math.sqrt((1 - rho[i]) * (1 + rho[i]));
        }
    }

    /** W v. */
    double[] apply(double[] v) {
        double[] w = v.clone();
        for (int i = 1; i < v.length; i++) {
            w[i] = (v[i] - rho[i] * v[i - 1]) / sigma[i];
        }
        return w;
    }

    /** (dW/dφ) v. */
    double[] derivative(double[] v) {
        double[] d = new double[v.length];
        for (int i = 1; i < v.length; i++) {
            d[i] = slope[i] * (rho[i] * v[i] - v[i - 1]) / (sigma[i] * sigma[i] * sigma[i]);
        }
        return d;
    }

    /** log det R. */
    double logDeterminant() {
        double sum = 0;
        for (double s : sigma) {
            sum += 2 * Math.log(s);
        }
        return sum;
    }

    /** d log det R / dφ. */
    double logDeterminantSlope() {
        double sum = 0;
        for (int i = 1; i < rho.length; i++) {
            sum -= 2 * rho[i] * slope[i] / (sigma[i] * sigma[i]);
        }
        return sum;
    }

    /**
     * B u, where B = W (dR/dφ) W'. Differentiating W R W' = I gives B = −(K + K') with K = (dW/dφ) W⁻¹, and both
     * factors of K are bidiagonal or the inverse of such: two passes.
     */
    double[] spread(double[] u) {
        double[] there = derivative(unwhiten(u));
        double[] back = transposedInverse(transposedDerivative(u));
        for (int i = 0; i < u.length; i++) {
            back[i] = -(there[i] + back[i]);
        }
        return back;
    }

    /** tr B. */
    double spreadTrace() {
        return logDeterminantSlope();
    }

    /** tr B², from K's diagonal ρ'ρ/σ² and from its rows below it, whose squares add up to (ρ'/σ)² as Rᵢᵢ = 1. */
    double spreadSquareTrace() {
        double sum = 0;
        for (int i = 1; i < rho.length; i++) {
            double offDiagonal = slope[i] / sigma[i];
            double diagonal = offDiagonal * rho[i] / sigma[i];
            sum += 4 * diagonal * diagonal + 2 * offDiagonal * offDiagonal;
        }
        return sum;
    }

    private double[] unwhiten(double[] u) {
        double[] v = u.clone();
        for (int i = 1; i < v.length; i++) {
            v[i] = rho[i] * v[i - 1] + sigma[i] * u[i];
        }
        return v;
    }

    private double[] transposedDerivative(double[] u) {
        double[] v = new double[u.length];
        for (int i = 1; i < u.length; i++) {
            double weight = slope[i] * u[i] / (sigma[i] * sigma[i] * sigma[i]);
            v[i] += rho[i] * weight;
            v[i - 1] -= weight;
        }
        return v;
    }

    private double[] transposedInverse(double[] v) {
        double[] x = v.clone();
        for (int i = v.length - 1; i >= 0; i--) {
            double fromLater = i + 1 < v.length ? rho[i + 1] / sigma[i + 1] * x[i + 1] : 0;
            x[i] = sigma[i] * (v[i] + fromLater);
        }
        return x;
    }
}
