package painlog.recording;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.recording.parse.EditInput;
import painlog.text.ControlCharacters;
import painlog.text.Suggestion;

/**
 * Formats a record as a small text for an editor, and reads it back: one {@code name: value} a line, the note last and
 * as long as it likes.
 */
public final class RecordForm {
    private static final String HINT = """
        # Change what you like, save and close. Lines that begin with # are left out;
        # an empty text changes nothing.
        """;

    private RecordForm() {}

    public static String of(Stored<?> record) {
        StringBuilder text =
                new StringBuilder("# " + ControlCharacters.visible(RecordSummaryText.of(record)) + "\n" + HINT);
        for (Map.Entry<String, String> field : fields(record).entrySet()) {
            String value = field.getKey().equals("note") ? field.getValue() : onOneLine(field.getValue());
            text.append((field.getKey() + ": " + value).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** A line break as {@code \n}, so that it comes back. */
    private static String onOneLine(String value) {
        return value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String restored(String line) {
        StringBuilder value = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            int code = line.charAt(i) == '\\' && i + 1 < line.length() ? "nr\\".indexOf(line.charAt(i + 1)) : -1;
            value.append(code < 0 ? line.charAt(i) : "\n\r\\".charAt(code));
            i += code < 0 ? 0 : 1;
        }
        return value.toString();
    }

    private static Map<String, String> fields(Stored<?> record) {
        return record.value().accept(new RecordFormFields());
    }

    /** The zone in which a time in the record's text is meant. */
    public static ZoneId zone(Stored<?> record, Clock clock) {
        return record.value().moment().map(Moment::zone).orElse(clock.getZone());
    }

    /**
     * The edited text as the input of an edit.
     *
     * @throws BadInput when a line is not {@code name: value} or names nothing the record has
     */
    public static EditInput read(String text, Stored<?> record) {
        Map<String, String> names = fields(record);
        Map<String, String> old = parsed(of(record), names);
        return new RecordFormReader(record.id().kind(), old, parsed(text, names)).typed();
    }

    private static Map<String, String> parsed(String text, Map<String, String> old) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("note:") && old.containsKey("note")) {
                String rest = String.join("\n", lines.subList(i + 1, lines.size()));
                fields.put("note", (line.substring("note:".length()).strip() + "\n" + rest).strip());
                return fields;
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                put(fields, line, old, i + 1);
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String line, Map<String, String> old, int number) {
        int colon = line.indexOf(':');
        String name = line.substring(0, Math.max(colon, 0)).strip();
        if (name.isEmpty()) {
            throw new BadInput(
                    "line " + number + ": \"" + line.strip() + "\" is not a name and a value, such as pain: 6");
        }
        boolean measure = old.containsKey("trigger");
        if (!old.containsKey(name) && !measure) {
            String refusal = "line " + number + ": \"" + name + "\" is not one of " + String.join(", ", old.keySet());
            throw new BadInput(Suggestion.of(name, old.keySet()).appendedTo(refusal));
        }
        if (fields.put(name, restored(line.substring(colon + 1).strip())) != null) {
            throw new BadInput("line " + number + ": " + name + " is given twice");
        }
    }
}
