package painlog.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import painlog.journal.BadInput;

/** Where the journal and the config file lie on each platform. */
final class Places {
    private Places() {}

    static boolean isNamed(Surroundings around, @Nullable String option, String configured) {
        return option != null || !around.variable("PAINLOG_JOURNAL").isEmpty() || !configured.isEmpty();
    }

    /** The first that is given: option, environment, config file, the platform's data folder. */
    static Path journal(Surroundings around, @Nullable String option, String configured) {
        if (option != null) {
            return path(around, option);
        }
        String variable = around.variable("PAINLOG_JOURNAL");
        if (!variable.isEmpty()) {
            return path(around, variable);
        }
        return configured.isEmpty() ? data(around).resolve("journal.db") : path(around, configured);
    }

    static Path config(Surroundings around) {
        String variable = around.variable("PAINLOG_CONFIG");
        if (!variable.isEmpty()) {
            return path(around, variable);
        }
        String folder = around.variable("XDG_CONFIG_HOME");
        if (!folder.isEmpty()) {
            return path(around, folder).resolve("painlog").resolve("config.toml");
        }
        return isWindows(around)
                ? path(around, around.variable("APPDATA")).resolve("painlog").resolve("config.toml")
                : home(around, ".config").resolve("painlog").resolve("config.toml");
    }

    /** Where the completion scripts keep words of journals. */
    static Path keptWords(Surroundings around) {
        String folder = around.variable("XDG_CACHE_HOME");
        Path cache = folder.startsWith("/") ? path(around, folder) : home(around, ".cache");
        return cache.resolve("painlog").resolve("words");
    }

    private static Path data(Surroundings around) {
        String folder = around.variable("XDG_DATA_HOME");
        if (!folder.isEmpty()) {
            return path(around, folder).resolve("painlog");
        }
        if (isWindows(around)) {
            return path(around, around.variable("LOCALAPPDATA")).resolve("painlog");
        }
        return home(around, isMac(around) ? "Library/Application Support" : ".local/share")
                .resolve("painlog");
    }

    private static boolean isWindows(Surroundings around) {
        return around.system().startsWith("Windows");
    }

    private static boolean isMac(Surroundings around) {
        return around.system().startsWith("Mac");
    }

    private static Path home(Surroundings around, String folder) {
        return path(around, around.home()).resolve(folder);
    }

    static Path path(Surroundings around, String text) {
        try {
            if (text.indexOf('?') >= 0) {
                throw new BadInput("the file name \"" + text + "\" has a ?, which SQLite would take for settings");
            }
            boolean tilde = text.equals("~") || text.startsWith("~/");
            return Path.of(tilde ? around.home() + text.substring(1) : text).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + text + "\" is not a file name", e);
        }
    }
}
