package painlog.chart.spec;

import java.util.ArrayList;
import java.util.List;

/** Ticks at round numbers on an axis of values. */
public final class NiceTicks {
    private NiceTicks() {}

    /** The smallest of 1, 2, 5, 10, 20 … (and their tenths) that is not below {@code least}. */
    public static double nice(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Ticks at most {@code most} apart in number; {@code most} is 2 or more. */
    public static List<Tick> of(Axis.Values axis, int most) {
        double step = nice((axis.high() - axis.low()) / most);
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(axis.low() / step - 1e-9);
        for (long i = first; i * step <= axis.high() + 1e-9 * step; i++) {
            ticks.add(new Tick(i * step, ChartNumbers.fixed(i * step, decimals)));
        }
        return ticks;
    }
}
