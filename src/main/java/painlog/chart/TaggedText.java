package painlog.chart;

/**
 * A text that is an element of its own in a tagged file.
 *
 * @param element its type, such as {@code P} or {@code H1}
 */
record TaggedText(String element, String text, Quill.Style style) {}
