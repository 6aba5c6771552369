package painlog.stats;

/**
 * A record within a record whose values belong together but have no object of their own in JSON: its fields are written
 * in place of the component that holds it, in order. Those of a {@link ConfidenceInterval} begin with that component's
 * name: {@code ci} becomes {@code ciLower} and {@code ciUpper}.
 */
public interface JsonUnwrapped {}
