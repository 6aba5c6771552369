package painlog.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import painlog.cli.environment.Platform;

/** Opens a file with the desktop's default program. */
public final class DesktopOpener {
    private DesktopOpener() {}

    /** Starts the program without waiting for it; false when there is no desktop or no such program. */
    public static boolean open(Path file, Platform platform) {
        List<String> command = command(file.toAbsolutePath().toString(), platform);
        if (command.isEmpty()) {
            return false;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    private static List<String> command(String file, Platform platform) {
        if (platform.isWindows()) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        if (platform.isMac()) {
            return found("open", platform, file);
        }
        boolean desktop = !platform.variable("DISPLAY").isEmpty()
                || !platform.variable("WAYLAND_DISPLAY").isEmpty();
        return desktop ? found("xdg-open", platform, file) : List.of();
    }

    /** The program by the path of the environment; empty when it is not there. */
    private static List<String> found(String program, Platform platform, String file) {
        for (String folder : platform.variable("PATH").split(File.pathSeparator)) {
            File candidate = new File(folder, program);
            if (!folder.isEmpty() && candidate.isFile() && candidate.canExecute()) {
                return List.of(candidate.getAbsolutePath(), file);
            }
        }
        return List.of();
    }
}
