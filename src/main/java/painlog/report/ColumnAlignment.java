package painlog.report;

/** On which side the cells of a column line up. */
public enum ColumnAlignment {
    LEFT,
    RIGHT
}
