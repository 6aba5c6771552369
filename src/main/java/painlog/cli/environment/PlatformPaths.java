package painlog.cli.environment;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;

/**
 * The paths of the journal, the config file and caches on each platform. A relative path in an XDG variable is none, as
 * their specification says.
 */
public final class PlatformPaths {
    private PlatformPaths() {}

    public static boolean isNamed(Platform platform, @Nullable String option, String configured) {
        return option != null || !platform.variable("PAINLOG_JOURNAL").isEmpty() || !configured.isEmpty();
    }

    /** The first that is given: option, environment, config file, the platform's data folder. */
    public static Path journal(Platform platform, @Nullable String option, String configured) {
        if (option != null) {
            if (option.isBlank()) {
                throw new BadInput("--journal needs the name of a file, such as --journal ~/health/journal.db");
            }
            return path(platform, option);
        }
        String variable = platform.variable("PAINLOG_JOURNAL");
        if (!variable.isEmpty()) {
            return path(platform, variable);
        }
        return configured.isEmpty() ? data(platform).resolve("journal.db") : path(platform, configured);
    }

    public static Path config(Platform platform) {
        String variable = platform.variable("PAINLOG_CONFIG");
        if (!variable.isEmpty()) {
            return path(platform, variable);
        }
        String folder = platform.variable("XDG_CONFIG_HOME");
        if (folder.startsWith("/")) {
            return path(platform, folder).resolve("painlog").resolve("config.toml");
        }
        return platform.isWindows()
                ? path(platform, platform.variable("APPDATA"))
                        .resolve("painlog")
                        .resolve("config.toml")
                : home(platform, ".config").resolve("painlog").resolve("config.toml");
    }

    /** Where the completion scripts keep words of journals. */
    public static Path completionWords(Platform platform) {
        String folder = platform.variable("XDG_CACHE_HOME");
        Path cache = folder.startsWith("/") ? path(platform, folder) : home(platform, ".cache");
        return cache.resolve("painlog").resolve("words");
    }

    private static Path data(Platform platform) {
        String folder = platform.variable("XDG_DATA_HOME");
        if (folder.startsWith("/")) {
            return path(platform, folder).resolve("painlog");
        }
        if (platform.isWindows()) {
            return path(platform, platform.variable("LOCALAPPDATA")).resolve("painlog");
        }
        return home(platform, platform.isMac() ? "Library/Application Support" : ".local/share")
                .resolve("painlog");
    }

    private static Path home(Platform platform, String folder) {
        return path(platform, platform.home()).resolve(folder);
    }

    public static Path path(Platform platform, String text) {
        try {
            boolean tilde = text.equals("~") || text.startsWith("~/");
            return Path.of(tilde ? platform.home() + text.substring(1) : text).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + text + "\" is not a file name", e);
        }
    }
}
