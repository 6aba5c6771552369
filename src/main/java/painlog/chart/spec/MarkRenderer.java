package painlog.chart.spec;

/** A visitor with a method for each kind of mark, so that a renderer that lacks one does not compile. */
public interface MarkRenderer {
    void line(Mark.Line line);

    void ribbon(Mark.Ribbon ribbon);

    void dots(Mark.Dots dots);

    void rug(Mark.Rug rug);

    void backgroundBand(Mark.BackgroundBand backgroundBand);

    void bar(Mark.Bar bar);

    void box(Mark.Box box);

    void interval(Mark.Interval interval);

    void verticalInterval(Mark.VerticalInterval verticalInterval);

    void arrow(Mark.Arrow arrow);

    void rule(Mark.Rule rule);

    void label(Mark.Label label);

    void callout(Mark.Callout callout);

    void cell(Mark.Cell cell);

    void outline(ClosedCurve curve);

    void bubble(Mark.Bubble bubble);
}
