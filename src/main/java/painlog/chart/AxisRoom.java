package painlog.chart;

import java.util.List;

/** How much room an axis needs, and its ticks for the room it has. */
final class AxisRoom {
    private static final double WIDEST_NAMES = 0.3;

    private AxisRoom() {}

    /** Width of an upright axis. */
    static double left(Axis axis, Look look, double width) {
        if (axis instanceof Axis.Values values) {
            double widest = 0;
            for (Tick tick : Steps.of(values, 5)) {
                widest = Math.max(widest, look.small().width(tick.label()));
            }
            return widest + look.em() * 0.9;
        }
        if (axis instanceof Axis.Names names) {
            return Math.min(width * WIDEST_NAMES, widest(names, look) + look.em() * 0.9);
        }
        return 0;
    }

    private static double widest(Axis.Names names, Look look) {
        double widest = 0;
        for (String name : names.names()) {
            for (String line : name.split("\n")) {
                widest = Math.max(widest, look.small().width(line));
            }
        }
        return widest;
    }

    /** Height of a lying axis. */
    static double below(Axis axis, Look look) {
        double line = look.small().height();
        if (axis instanceof Axis.Days days) {
            return days.told() ? line * 1.3 : 0;
        }
        if (axis instanceof Axis.Values values) {
            return values.label().isEmpty() ? line * 1.3 : line * 2.2;
        }
        return axis instanceof Axis.Names ? line * 1.3 : 0;
    }

    /** What an axis of values is; empty for others. */
    static String label(Axis axis) {
        return axis instanceof Axis.Values values ? values.label() : "";
    }

    static List<Tick> lying(Axis axis, Look look, double width) {
        double space = look.em() * 0.9;
        if (axis instanceof Axis.Days days) {
            List<Tick> ticks =
                    new DayTicks(days.span(), width, label -> look.small().width(label) + space).ticks();
            return days.told()
                    ? ticks
                    : ticks.stream().map(tick -> new Tick(tick.at(), "")).toList();
        }
        if (axis instanceof Axis.Values values) {
            int most = (int) Math.max(2, Math.min(10, width / (look.em() * 4)));
            return Steps.of(values, most);
        }
        return axis instanceof Axis.Names names ? NameTicks.thatFit(names, width, look) : List.of();
    }

    static List<Tick> upright(Axis axis, Look look, double height) {
        return axis instanceof Axis.Values values
                ? Steps.of(values, (int) Math.max(2, Math.min(10, height / (look.em() * 2.2))))
                : List.of();
    }

    /** Names along a lying axis: all of them, or every second, third … so that they stand apart. */
    private static final class NameTicks {
        static List<Tick> thatFit(Axis.Names names, double width, Look look) {
            double slot = width / Math.max(1, names.names().size());
            double widest = widest(names, look) + look.em() * 0.6;
            int every = (int) Math.max(1, Math.ceil(widest / slot));
            return java.util.stream.IntStream.range(0, names.names().size())
                    .filter(i -> i % every == 0)
                    .mapToObj(i -> new Tick(i, names.names().get(i)))
                    .toList();
        }
    }
}
