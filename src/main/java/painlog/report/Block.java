package painlog.report;

/** A part of a page. */
public sealed interface Block permits Heading, Paragraph, Table, Laid {}
