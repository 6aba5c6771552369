package painlog.chart;

/** Where blocks are set one under the other, in points: from a top edge downwards, as wide as lines may become. */
record BlockArea(double x, double top, double width) {

    /** The same from another top edge on. */
    BlockArea from(double y) {
        return new BlockArea(x, y, width);
    }
}
