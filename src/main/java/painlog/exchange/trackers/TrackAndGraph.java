package painlog.exchange.trackers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import painlog.error.BadInput;
import painlog.exchange.ContentIds;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.Timestamp;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.csv.FieldMap;
import painlog.exchange.csv.NumberCells;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.SourceColumns;
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
            "FeatureName,Timestamp,Value,Note",
            "FeatureName,Timestamp,Value");

    private final NumberCells numbers;
    private final Set<String> features = new HashSet<>();

    public TrackAndGraph(CsvFile file, ImportSettings settings, ImportSink sink) {
        super(file, settings, sink, ImportFormat.TRACK_AND_GRAPH);
        this.numbers = new NumberCells(settings, "FEATURE");
        settings.map().keySet().forEach(name -> FieldMap.requireMeasure(settings, name, List.of(), "names no measure"));
    }

    /** Each feature is a column, as it were; which ones there are is known when the file has been read. */
    private SourceColumns columns(String measure, String feature) {
        return new SourceColumns(new TreeMap<>(Map.of(measure, SourceColumns.normal(feature))), features);
    }

    @Override
    void take(CsvRow row) {
        String feature = cell(row, "FeatureName");
        features.add(SourceColumns.normal(feature));
        String name = measure(feature);
        if (!settings.known().measures().containsKey(name)) {
            leaveOut("values of \"" + feature + "\" (--map MEASURE=\"" + feature + "\" takes them)");
            return;
        }
        Timestamp at = parser.read(cell(row, "Timestamp"));
        Measure measure = settings.known().measure(name);
        String value = cell(row, "Value");
        String label = cell(row, "Label");
        int colon = value.indexOf(':');
        boolean labelled = csvHeader.find("Label") < 0 && colon > 0 && !isDuration(value);
        if (labelled) {
            label = value.substring(colon + 1).strip();
            value = value.substring(0, colon).strip();
        }
        Annotations annotations = new Annotations(List.of(), WordExtractor.tags(label), cell(row, "Note"));
        List<Reading> readings = List.of(reading(measure, value));
        ContentIds.Place place = new ContentIds.Place(row.cells(), "row", columns(name, feature));
        emit(row, at, place, entry(at.moment(), readings, annotations, Descriptors.UNSAID));
    }

    /** {@code 7:10:00}; of {@code 3:moderate}, as older versions write a value with its label, the rest is a word. */
    private static boolean isDuration(String value) {
        String[] parts = value.split(":", -1);
        return parts.length == 3 && Arrays.stream(parts).allMatch(NumberParser::isPlain);
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
    private Reading reading(Measure measure, String text) {
        if (!isDuration(text)) {
            return numbers.reading(measure, text);
        }
        if (!measure.unit().equals("h")) {
            throw new BadInput(measure.name() + " \"" + text + "\" is a duration, and " + measure.name() + " is none");
        }
        String[] parts = text.split(":");
        double hours = Double.parseDouble(parts[0]);
        double minutes = Double.parseDouble(parts[1]);
        return new Reading(measure, hours + minutes / 60 + Double.parseDouble(parts[2]) / 3600);
    }
}
