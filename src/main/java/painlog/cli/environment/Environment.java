package painlog.cli.environment;

/**
 * The environment of a run: streams, variables, working directory and clock, given by {@code main}; nothing else in the
 * program reads them from the system.
 *
 * @param present the system's time and zone
 */
public record Environment(StandardStreams streams, Platform platform, TimeSource present) {}
