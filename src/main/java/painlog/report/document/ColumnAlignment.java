package painlog.report.document;

/** On which side the cells of a column line up. */
public enum ColumnAlignment {
    LEFT,
    RIGHT
}
