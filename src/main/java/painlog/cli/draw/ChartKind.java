package painlog.cli.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import painlog.journal.error.BadInput;
import painlog.text.Suggestion;

/** The kinds of charts. */
public enum ChartKind {
    TREND,
    WEEKLY,
    COMPARE,
    RESPONSE,
    CALENDAR,
    CLOCK,
    BODY,
    MEASURES,
    FACTORS;

    /**
     * Reads a kind by its name.
     *
     * @throws BadInput when there is none of that name
     */
    static ChartKind parse(String text) {
        List<String> names = Stream.of(values()).map(ChartKind::word).toList();
        String name = text.toLowerCase(Locale.ROOT);
        if (names.contains(name)) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
        String help = Suggestion.of(name, names).orElse("draw one of " + String.join(", ", names));
        throw new BadInput("there is no chart \"" + text + "\"; " + help);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
