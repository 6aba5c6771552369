package painlog.cli.environment;

/**
 * What a run is given by the world outside: nothing else in the program reaches out to it.
 *
 * @param present the system's time and zone
 */
public record Environment(StandardStreams streams, Platform platform, TimeSource present) {}
