package painlog.stats;

/** A word with a fixed spelling in JSON, the same in every language of the reader. */
public interface JsonCode {
    String code();
}
