package painlog.fuzz;

/** The config file. */
public final class ConfigFuzzer {
    private static final FuzzedPerson PERSON = new FuzzedPerson("config");

    private ConfigFuzzer() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        PERSON.write(".config/painlog/config.toml", bytes);
        PERSON.runs("", "config", "list");
        PERSON.runs("", "config", "set", "week-start", "sunday");
        PERSON.runs("", "config", "get", "week-start");
    }
}
