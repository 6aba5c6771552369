package painlog.cli.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import painlog.error.BadInput;
import painlog.text.Suggestion;

/** The kinds of charts. */
public enum ChartKind {
    TREND("trend"),
    WEEKLY("weekly"),
    COMPARE("compare"),
    RESPONSE("response"),
    CALENDAR("calendar"),
    CLOCK("clock"),
    BODY("body"),
    MEASURES("measures"),
    FACTORS("factors"),
    PLAN("plan");

    private final String word;

    ChartKind(String word) {
        this.word = word;
    }

    /**
     * Reads a kind by its name.
     *
     * @throws BadInput when there is none of that name
     */
    static ChartKind parse(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        for (ChartKind kind : values()) {
            if (kind.word.equals(name)) {
                return kind;
            }
        }
        List<String> names = Stream.of(values()).map(ChartKind::word).toList();
        String help = Suggestion.of(name, names).orElse("draw one of " + String.join(", ", names));
        throw new BadInput("there is no chart \"" + text + "\"; " + help);
    }

    /** The kind as typed. */
    public String word() {
        return word;
    }
}
