package painlog.chart;

/** What a kind of mark means: a sample of it and its words. */
public record Key(Sample sample, Ink ink, String words) {
    /** The forms a sample can have. */
    public enum Sample {
        LINE_AND_DOT,
        DASHED_LINE,
        PATCH,
        TICK,
        DOT,
        BOX
    }
}
