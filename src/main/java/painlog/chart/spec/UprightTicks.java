package painlog.chart.spec;

import java.util.List;

/**
 * The ticks of an upright axis: values have some; names stand beside their places without.
 *
 * @param most how many at most, 2 or more
 */
public record UprightTicks(int most) implements AxisVisitor<List<Tick>> {
    @Override
    public List<Tick> days(Axis.Days days) {
        return List.of();
    }

    @Override
    public List<Tick> values(Axis.Values values) {
        return NiceTicks.of(values, most);
    }

    @Override
    public List<Tick> names(Axis.Categories categories) {
        return List.of();
    }

    @Override
    public List<Tick> places(Axis.CustomTicks customTicks) {
        return List.of();
    }

    @Override
    public List<Tick> bare(Axis.Hidden hidden) {
        return List.of();
    }
}
