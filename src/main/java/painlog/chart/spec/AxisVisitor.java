package painlog.chart.spec;

/**
 * A method for each kind of axis: a renderer that forgets one does not compile.
 *
 * @param <R> what is found out about the axis
 */
public interface AxisVisitor<R> {
    R days(Axis.Days days);

    R values(Axis.Values values);

    R names(Axis.Categories categories);

    R places(Axis.CustomTicks customTicks);

    R bare(Axis.Hidden hidden);
}
