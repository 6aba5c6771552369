package painlog.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import painlog.journal.RecordKind;
import painlog.journal.error.BadInput;
import painlog.recording.parse.TypedDose;
import painlog.recording.parse.TypedEdit;
import painlog.recording.parse.TypedEntry;
import painlog.recording.parse.TypedPeriod;
import painlog.recording.parse.TypedSession;

/** Turns the fields of an edited text into what would have been typed to the same end; a missing field is empty. */
final class RecordFormReader {
    private static final List<String> OF_ENTRIES =
            List.of("at", "sites", "tags", "quality", "symptom", "trigger", "relief", "note");

    private final RecordKind kind;
    private final Map<String, String> old;
    private final Map<String, String> now;

    /**
     * @param old the record's fields
     * @param now what the person made of them
     */
    RecordFormReader(RecordKind kind, Map<String, String> old, Map<String, String> now) {
        this.kind = kind;
        this.old = old;
        this.now = now;
    }

    TypedEdit typed() {
        return switch (kind) {
            case ENTRY -> TypedEdit.of(entry(), changed("at"));
            case SESSION -> TypedEdit.of(session(), changed("at"));
            case PERIOD -> TypedEdit.of(period());
            case DOSE -> TypedEdit.of(dose(), changed("at"));
        };
    }

    private TypedEntry entry() {
        List<String> words = new ArrayList<>();
        for (String name : old.keySet()) {
            if (!OF_ENTRIES.contains(name)) {
                words.add(name + "=" + value(name));
            }
        }
        for (String name : now.keySet()) {
            if (!OF_ENTRIES.contains(name) && !old.containsKey(name)) {
                words.add(name + "=" + value(name));
            }
        }
        marks(words);
        return new TypedEntry(
                words,
                value("note"),
                List.of(value("quality")),
                List.of(value("symptom")),
                List.of(value("trigger")),
                List.of(value("relief")));
    }

    private TypedSession session() {
        List<String> words = new ArrayList<>(List.of(value("therapy")));
        list(words, "techniques", "");
        marks(words);
        boolean home = yes("home");
        return new TypedSession(
                words,
                new TypedSession.Treated(value("minutes"), value("provider"), value("cost"), home, !home, true),
                new TypedSession.Felt(value("before"), value("after"), value("helped"), value("adverse")),
                value("note"));
    }

    private TypedDose dose() {
        List<String> words = new ArrayList<>(List.of(value("drug")));
        boolean noAmount = value("amount").isEmpty();
        if (!noAmount) {
            words.add(value("amount").replace(" ", ""));
        }
        String count = value("count").isEmpty() ? "1" : value("count");
        boolean skipped = yes("skipped");
        return new TypedDose(words, count, skipped, !skipped, noAmount);
    }

    private TypedPeriod period() {
        if (!value("days").contains("..")) {
            throw new BadInput("days \"" + value("days") + "\" is not FROM..TO, such as 2026-01-05..2026-02-15");
        }
        return new TypedPeriod(List.of(value("therapy"), value("days")), value("goal"), value("label"));
    }

    private void marks(List<String> words) {
        words.add("@");
        words.add("+");
        list(words, "sites", "@");
        list(words, "tags", "+");
    }

    private void list(List<String> words, String name, String sign) {
        for (String part : value(name).split(",", -1)) {
            if (!part.isBlank()) {
                words.add(sign + part.strip());
            }
        }
    }

    private boolean yes(String name) {
        return switch (value(name)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new BadInput(name + " \"" + value(name) + "\" is neither yes nor no");
        };
    }

    private String value(String name) {
        return now.getOrDefault(name, "");
    }

    /** The value where it is not the old one; an emptied time stays as it was. */
    private @Nullable String changed(String name) {
        String value = value(name);
        return value.isEmpty() || value.equals(old.get(name)) ? null : value;
    }
}
