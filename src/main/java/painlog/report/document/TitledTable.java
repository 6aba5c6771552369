package painlog.report.document;

/** A table that may be too long for memory, under a title of its own. */
public record TitledTable(String title, Table table) {}
