package painlog.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.files.PrivateFile;

/** Writes the config file: line by line as the person left it, readable by its owner only, all or nothing. */
public final class ConfigFile {
    private ConfigFile() {}

    /**
     * Sets a value, or takes the setting out.
     *
     * @param value empty to take it out
     */
    public static void set(Path path, String name, String value) {
        try {
            // a link stays a link: what it leads to is written
            Path file = Files.exists(path) ? path.toRealPath() : path;
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            List<String> changed = changed(lines, name, value);
            PrivateFile.replace(file, unfinished -> Files.write(unfinished, changed));
        } catch (IOException e) {
            throw new NotDone("the config file " + path + " could not be written; check the folder", e);
        }
    }

    private static List<String> changed(List<String> old, String name, String value) {
        List<String> lines = new ArrayList<>();
        boolean found = false;
        for (String line : old) {
            boolean named = !line.strip().startsWith("#") && name(line).equals(name);
            if (!named) {
                lines.add(line);
            } else if (!value.isEmpty() && !found) {
                lines.add((name + " = " + TomlString.quoted(value) + "  " + comment(line)).stripTrailing());
            }
            found |= named;
        }
        if (!found && !value.isEmpty()) {
            lines.add(name + " = " + TomlString.quoted(value));
        }
        return lines;
    }

    private static String name(String line) {
        return line.substring(0, Math.max(0, line.indexOf('='))).strip();
    }

    private static String comment(String line) {
        try {
            return TomlString.parse(line.substring(line.indexOf('=') + 1).strip(), "")
                    .rest();
        } catch (BadInput broken) {
            return "";
        }
    }
}
