package painlog.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import painlog.chart.BodyPicture;
import painlog.chart.CalendarPicture;
import painlog.chart.ClockPicture;
import painlog.chart.ComparePicture;
import painlog.chart.FactorsPicture;
import painlog.chart.MeasuresPicture;
import painlog.chart.Picture;
import painlog.chart.ResponsePicture;
import painlog.chart.TrendPicture;
import painlog.chart.WeeklyPicture;
import painlog.journal.BadInput;
import painlog.text.Suggestion;

/** The kinds of charts there are, and what each is made of. */
enum ChartKind {
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

    Picture picture(ChartMaterial material) {
        return switch (this) {
            case TREND -> TrendPicture.of(material.logged());
            case WEEKLY -> WeeklyPicture.of(material.logged(), material.weekStart());
            case COMPARE -> ComparePicture.of(material.logged(), material.differences());
            case RESPONSE -> ResponsePicture.of(material.logged(), material.response());
            case CALENDAR -> CalendarPicture.of(material.logged(), material.weekStart());
            case CLOCK -> ClockPicture.of(material.logged(), material.hours(), material.weekStart());
            case BODY -> BodyPicture.of(material.logged(), material.sites());
            case MEASURES -> MeasuresPicture.of(material.measures());
            case FACTORS -> FactorsPicture.of(material.logged(), material.factors());
        };
    }
}
