package painlog.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The desktop's own program to look at a file. */
final class Viewer {
    private Viewer() {}

    /** Starts it and goes on; false when there is no desktop or no such program. */
    static boolean shows(Path file, Surroundings around) {
        List<String> command = command(file.toAbsolutePath().toString(), around);
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

    private static List<String> command(String file, Surroundings around) {
        if (around.system().startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        if (around.system().startsWith("Mac")) {
            return found("open", around, file);
        }
        boolean desktop = !around.variable("DISPLAY").isEmpty()
                || !around.variable("WAYLAND_DISPLAY").isEmpty();
        return desktop ? found("xdg-open", around, file) : List.of();
    }

    /** The program by the path of the surroundings; empty when it is not there. */
    private static List<String> found(String program, Surroundings around, String file) {
        for (String folder : around.variable("PATH").split(File.pathSeparator)) {
            File candidate = new File(folder, program);
            if (!folder.isEmpty() && candidate.isFile() && candidate.canExecute()) {
                return List.of(candidate.getAbsolutePath(), file);
            }
        }
        return List.of();
    }
}
