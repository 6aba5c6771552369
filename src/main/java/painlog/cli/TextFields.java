package painlog.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import painlog.journal.BadInput;
import painlog.journal.RecordKind;

/** Turns the fields of an edited text into what would have been typed to the same end; a missing field is empty. */
final class TextFields {
    private static final List<String> OF_ENTRIES =
            List.of("at", "sites", "tags", "quality", "symptom", "trigger", "relief", "note");

    private final RecordKind kind;
    private final Map<String, String> old;
    private final Map<String, String> now;
    private final EditOptions typed = new EditOptions();

    /**
     * @param old the record's fields
     * @param now what the person made of them
     */
    TextFields(RecordKind kind, Map<String, String> old, Map<String, String> now) {
        this.kind = kind;
        this.old = old;
        this.now = now;
    }

    EditOptions typed() {
        switch (kind) {
            case ENTRY -> entry();
            case SESSION -> session();
            case PERIOD -> period();
            case DOSE -> dose();
        }
        return typed;
    }

    private void entry() {
        typed.recording.at = changed("at");
        for (String name : old.keySet()) {
            if (!OF_ENTRIES.contains(name)) {
                typed.entry.words.add(name + "=" + value(name));
            }
        }
        for (String name : now.keySet()) {
            if (!OF_ENTRIES.contains(name) && !old.containsKey(name)) {
                typed.entry.words.add(name + "=" + value(name));
            }
        }
        marks();
        typed.entry.qualities = List.of(value("quality"));
        typed.entry.symptoms = List.of(value("symptom"));
        typed.entry.triggers = List.of(value("trigger"));
        typed.entry.relief = List.of(value("relief"));
        typed.entry.note = value("note");
    }

    private void session() {
        typed.recording.at = changed("at");
        typed.entry.words.add(value("therapy"));
        list("techniques", "");
        typed.care.noTechniques = true;
        typed.care.minutes = value("minutes");
        typed.care.before = value("before");
        typed.care.after = value("after");
        typed.care.helped = value("helped");
        typed.care.provider = value("provider");
        typed.care.home = yes("home");
        typed.care.notHome = !yes("home");
        typed.care.cost = value("cost");
        marks();
        typed.care.adverse = value("adverse");
        typed.entry.note = value("note");
    }

    private void dose() {
        typed.recording.at = changed("at");
        typed.entry.words.add(value("drug"));
        typed.dose.noAmount = value("amount").isEmpty();
        if (!typed.dose.noAmount) {
            typed.entry.words.add(value("amount").replace(" ", ""));
        }
        typed.dose.count = value("count").isEmpty() ? "1" : value("count");
        typed.dose.skipped = yes("skipped");
        typed.dose.taken = !yes("skipped");
    }

    private void period() {
        typed.entry.words.add(value("therapy"));
        if (!value("days").contains("..")) {
            throw new BadInput("days \"" + value("days") + "\" is not FROM..TO, such as 2026-01-05..2026-02-15");
        }
        typed.entry.words.add(value("days"));
        typed.period.goal = value("goal");
        typed.period.label = value("label");
    }

    private void marks() {
        typed.entry.words.add("@");
        typed.entry.words.add("+");
        list("sites", "@");
        list("tags", "+");
    }

    private void list(String name, String sign) {
        for (String part : value(name).split(",", -1)) {
            if (!part.isBlank()) {
                typed.entry.words.add(sign + part.strip());
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
