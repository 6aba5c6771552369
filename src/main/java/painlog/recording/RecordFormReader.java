package painlog.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.journal.RecordKind;
import painlog.recording.parse.DoseInput;
import painlog.recording.parse.EditInput;
import painlog.recording.parse.EntryInput;
import painlog.recording.parse.PeriodInput;
import painlog.recording.parse.SessionInput;

/**
 * Turns the fields of an edited form into the input of an edit. A missing field is empty; one that was left as it is says
 * nothing, so that an edit that changes nothing loses nothing.
 */
final class RecordFormReader {
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
            case ENTRY -> EditInput.of(entry(), time());
            case SESSION -> EditInput.of(session(), time());
            case PERIOD -> EditInput.of(period());
            case DOSE -> EditInput.of(dose(), time());
            case PLAN -> throw new IllegalArgumentException("a plan is not edited");
        };
    }

    private EntryInput entry() {
        List<String> words = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            if (!RecordFormFields.OF_ENTRIES.contains(name) && isChanged(name)) {
                words.add(measure(name) + "=" + value(name));
            }
        }
        marks(words);
        return new EntryInput(
                words, changed("note"), list("quality"), list("symptom"), list("trigger"), list("relief"));
    }

    private static String measure(String name) {
        boolean marked = name.startsWith(RecordFormFields.MEASURE);
        return marked ? name.substring(RecordFormFields.MEASURE.length()).strip() : name;
    }

    private List<String> list(String name) {
        return isChanged(name) ? List.of(value(name)) : List.of();
    }

    private SessionInput session() {
        List<String> words = new ArrayList<>(List.of(value("therapy")));
        list(words, "techniques", "");
        marks(words);
        boolean home = yes("home");
        return new SessionInput(
                words,
                new SessionInput.Treated(changed("minutes"), changed("provider"), changed("cost"), home, !home, true),
                new SessionInput.Felt(changed("before"), changed("after"), changed("helped"), changed("adverse")),
                changed("note"));
    }

    private DoseInput dose() {
        List<String> words = new ArrayList<>();
        if (isChanged("drug")) {
            words.add(value("drug"));
        }
        boolean noAmount = isChanged("amount") && value("amount").isEmpty();
        if (isChanged("amount") && !noAmount) {
            words.add(value("amount"));
        }
        String count = isChanged("count") ? value("count").isEmpty() ? "1" : value("count") : null;
        boolean skipped = yes("skipped");
        return new DoseInput(words, count, skipped, !skipped, noAmount, changed("note"));
    }

    private PeriodInput period() {
        if (!value("days").contains("..")) {
            throw new BadInput("days \"" + value("days") + "\" is not FROM..TO, such as 2026-01-05..2026-02-15");
        }
        List<String> words = new ArrayList<>(List.of(value("therapy")));
        if (isChanged("days")) {
            words.add(value("days"));
        }
        return new PeriodInput(words, changed("goal"), changed("expected"), changed("label"), changed("note"));
    }

    private void marks(List<String> words) {
        if (isChanged("sites")) {
            words.add("@");
            list(words, "sites", "@");
        }
        if (isChanged("tags")) {
            words.add("+");
            list(words, "tags", "+");
        }
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

    private boolean isChanged(String name) {
        return !value(name).equals(old.getOrDefault(name, ""));
    }

    /** The value where it is not the old one. */
    private @Nullable String changed(String name) {
        return isChanged(name) ? value(name) : null;
    }

    /** An emptied time stays as it was. */
    private @Nullable String time() {
        return value("at").isEmpty() ? null : changed("at");
    }
}
