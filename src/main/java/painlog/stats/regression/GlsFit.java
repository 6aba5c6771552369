package painlog.stats.regression;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A fit at a given φ, without any search (JSON {@code gls_fixed_phi.cases}): the check of the regression core by
 * itself. Lists are in the order of the model's coefficients.
 */
public record GlsFit(double phi, List<Double> beta, List<Double> se, double sigma2, double minus2RemlCore) {

    public static GlsFit of(Design design, double phi) {
        Gls fit = Gls.at(design, phi);
        return new GlsFit(phi, list(fit.beta()), list(fit.standardErrors()), fit.sigma2(), fit.criterion());
    }

    public static List<Double> list(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
