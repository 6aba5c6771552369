package painlog.cli.environment;

import java.util.Map;

/**
 * The platform of a run: environment variables, home folder and operating system.
 *
 * @param variables environment variables
 * @param home the person's home folder
 * @param system the operating system's name, as Java names it
 */
public record Platform(Map<String, String> variables, String home, String system) {
    /** The environment variable; empty when it is not set. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    public boolean isWindows() {
        return system.startsWith("Windows");
    }

    public boolean isMac() {
        return system.startsWith("Mac");
    }
}
