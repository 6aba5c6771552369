package painlog.chart;

/** A method for each kind of mark: a pen that forgets one does not compile. */
public interface Hand {
    void line(Mark.Line line);

    void ribbon(Mark.Ribbon ribbon);

    void dots(Mark.Dots dots);

    void ticks(Mark.Ticks ticks);

    void tint(Mark.Tint tint);

    void bar(Mark.Bar bar);

    void box(Mark.Box box);

    void interval(Mark.Interval interval);

    void upright(Mark.Upright upright);

    void arrow(Mark.Arrow arrow);

    void rule(Mark.Rule rule);

    void words(Mark.Words words);

    void callout(Mark.Callout callout);

    void cell(Mark.Cell cell);

    void outline(Outline outline);

    void spot(Mark.Spot spot);
}
