package painlog.cli.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.text.Suggestion;

/**
 * The config file: flat TOML lines {@code name = "value"} with a few known names. Parsed here, since a TOML library
 * would take more start-up time than recording an entry.
 */
public final class Config {
    /** The known names with what each expects. */
    public static final Map<String, String> KNOWN = known();

    private final Map<String, String> values;

    private Config(Map<String, String> values) {
        this.values = values;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("journal", "the journal file, such as \"~/health/journal.db\"");
        known.put("day-start", "when days begin, such as \"04:00\"");
        known.put("week-start", "monday, sunday or another weekday");
        known.put("zone", "the time zone, such as \"Europe/Oslo\"");
        known.put("main-site", "the site that pain means when you look back, such as \"lower-back\"");
        return known;
    }

    public static Config none() {
        return new Config(Map.of());
    }

    /**
     * Reads the file; one that is not there is empty.
     *
     * @throws BadInput when a line is not understood
     */
    public static Config read(Path file) {
        try {
            return Files.exists(file) ? new Config(parse(file, Files.readAllLines(file))) : none();
        } catch (CharacterCodingException e) {
            throw new BadInput("the config file " + file + " is not UTF-8 text; painlog config path names it", e);
        } catch (IOException e) {
            throw new NotDone("the config file " + file + " could not be read", e);
        }
    }

    private static Map<String, String> parse(Path file, List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                String name = line.substring(0, Math.max(0, equals)).strip();
                String where = "line " + (i + 1) + " of the config file " + file;
                requireSetting(line, name, where);
                requireKnown(name, " in " + where);
                values.put(
                        name,
                        TomlString.parse(line.substring(equals + 1).strip(), where)
                                .value());
            }
        }
        return values;
    }

    private static void requireSetting(String line, String name, String where) {
        if (name.isEmpty()) {
            String shown = line.length() > 40 ? line.substring(0, 40) + "…" : line;
            throw new BadInput("\"" + shown + "\" in " + where
                    + " is not a setting; write NAME = \"VALUE\", such as zone =" + " \"Europe/Oslo\"");
        }
    }

    /**
     * Refuses a name that is not among the known ones.
     *
     * @param where it was found, for the refusal; empty when it was typed
     */
    public static void requireKnown(String name, String where) {
        if (!KNOWN.containsKey(name)) {
            String help = Suggestion.of(name, KNOWN.keySet()).orElse("known are " + String.join(", ", KNOWN.keySet()));
            throw new BadInput("setting \"" + name + "\"" + where + " is not known; " + help);
        }
    }

    /** The value; empty when it is not set. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
