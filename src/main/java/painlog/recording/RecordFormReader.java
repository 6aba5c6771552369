package painlog.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.journal.RecordKind;
import painlog.recording.parse.DoseInput;
import painlog.recording.parse.EditInput;
import painlog.recording.parse.EntryInput;
import painlog.recording.parse.PeriodInput;
import painlog.recording.parse.SessionInput;

/** Turns the fields of an edited form into the input of an edit; a missing field is empty. */
final class RecordFormReader {
    private static final List<String> OF_ENTRIES =
            List.of("at", "sites", "tags", "quality", "symptom", "trigger", "relief", "note");

    private final RecordKind kind;
    private final Map<String, String> old;
    private final Map<String, String> now;

    /**
     * @param old the record's fields
     * @param now the edited fields
     */
    RecordFormReader(RecordKind kind, Map<String, String> old, Map<String, String> now) {
        this.kind = kind;
        this.old = old;
        this.now = now;
    }

    EditInput typed() {
        return switch (kind) {
            case ENTRY -> EditInput.of(entry(), changed("at"));
            case SESSION -> EditInput.of(session(), changed("at"));
            case PERIOD -> EditInput.of(period());
            case DOSE -> EditInput.of(dose(), changed("at"));
            case PLAN -> throw new IllegalArgumentException("a plan is not edited");
        };
    }

    private EntryInput entry() {
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
        return new EntryInput(
                words,
                value("note"),
                List.of(value("quality")),
                List.of(value("symptom")),
                List.of(value("trigger")),
                List.of(value("relief")));
    }

    private SessionInput session() {
        List<String> words = new ArrayList<>(List.of(value("therapy")));
        list(words, "techniques", "");
        marks(words);
        boolean home = yes("home");
        return new SessionInput(
                words,
                new SessionInput.Treated(value("minutes"), value("provider"), value("cost"), home, !home, true),
                new SessionInput.Felt(value("before"), value("after"), value("helped"), value("adverse")),
                value("note"));
    }

    private DoseInput dose() {
        List<String> words = new ArrayList<>(List.of(value("drug")));
        boolean noAmount = value("amount").isEmpty();
        if (!noAmount) {
            words.add(value("amount").replace(" ", ""));
        }
        String count = value("count").isEmpty() ? "1" : value("count");
        boolean skipped = yes("skipped");
        return new DoseInput(words, count, skipped, !skipped, noAmount);
    }

    private PeriodInput period() {
        if (!value("days").contains("..")) {
            throw new BadInput("days \"" + value("days") + "\" is not FROM..TO, such as 2026-01-05..2026-02-15");
        }
        return new PeriodInput(List.of(value("therapy"), value("days")), value("goal"), value("label"));
    }

    private void marks(List<String> words) {
        words.add("@");
        words.add("+");
        list(words, "sites", "@");
        list(words, "tags", "+");
    }

    private void list(List<String> words, String name, String prefix) {
        for (String part : value(name).split(",", -1)) {
            if (!part.isBlank()) {
                words.add(prefix + part.strip());
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
