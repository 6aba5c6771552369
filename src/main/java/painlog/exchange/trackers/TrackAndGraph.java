package painlog.exchange.trackers;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.csv.FieldMap;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Reading;

/**
 * Reads Track &amp; Graph's CSV: each feature whose name is a measure's, or which {@code --map MEASURE=FEATURE}
 * names, becomes its values; the others are left out.
 */
public final class TrackAndGraph extends TrackerCsvReader {
    public static final List<String> HEADERS = List.of(
            "FeatureName,Timestamp,Value,Label,Note",
            "FeatureName,Timestamp,Value,Label",
            "FeatureName,Timestamp,Value");

    public TrackAndGraph(CsvFile file, ImportSettings settings, ImportSink sink) {
        super(file, settings, sink, ImportFormat.TRACK_AND_GRAPH);
        settings.map().keySet().forEach(name -> FieldMap.requireMeasure(settings, name, List.of(), "names no measure"));
    }

    @Override
    void take(CsvRow row) {
        String feature = cell(row, "FeatureName");
        String name = measure(feature);
        if (!settings.known().measures().containsKey(name)) {
            leaveOut("values of \"" + feature + "\" (--map MEASURE=\"" + feature + "\" takes them)");
            return;
        }
        Moment at = parser.read(cell(row, "Timestamp"));
        Measure measure = settings.known().measure(name);
        Reading reading = new Reading(measure, value(measure, cell(row, "Value")));
        Annotations annotations = new Annotations(List.of(), WordExtractor.tags(cell(row, "Label")), cell(row, "Note"));
        emit(row, at, row.cells(), "row", entry(at, List.of(reading), annotations, Descriptors.UNSAID));
    }

    private String measure(String feature) {
        for (Map.Entry<String, List<String>> mapped : settings.map().entrySet()) {
            if (mapped.getValue().contains(feature)) {
                return mapped.getKey();
            }
        }
        return feature.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A number, or a duration as {@code H:MM:SS}. */
    private static double value(Measure measure, String text) {
        String[] parts = text.split(":");
        if (parts.length == 3 && measure.unit().equals("h")) {
            OptionalDouble hours = OptionalDouble.of(NumberParser.parse(parts[0], measure.name(), "a duration"));
            Duration rest = Duration.ofMinutes((long) NumberParser.parse(parts[1], measure.name(), "a duration"));
            return hours.getAsDouble()
                    + rest.toMinutes() / 60.0
                    + NumberParser.parse(parts[2], measure.name(), "s") / 3600;
        }
        if (parts.length > 1) {
            throw new BadInput(measure.name() + " \"" + text + "\" is a duration, and " + measure.name() + " is none");
        }
        return NumberParser.parse(text, measure.name(), "a number from " + measure.range());
    }
}
