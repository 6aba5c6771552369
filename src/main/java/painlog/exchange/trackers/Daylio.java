package painlog.exchange.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.exchange.ClockTimeParser;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.csv.SeverityMap;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;

/** Reads Daylio's CSV: the mood word and the activities become tags, the mood a number only by the person's map. */
public final class Daylio extends TrackerCsvReader {
    public static final List<String> HEADERS = List.of(
            "full_date,date,weekday,time,mood,activities,scales,note_title,note",
            "full_date,date,weekday,time,mood,activities,note_title,note",
            "full_date,date,weekday,time,mood,activities,note");

    public Daylio(CsvFile file, ImportSettings settings, ImportSink sink) {
        super(file, settings, sink, ImportFormat.DAYLIO);
    }

    @Override
    void take(CsvRow row) {
        Moment at =
                parser.here(LocalDate.parse(cell(row, "full_date")).atTime(ClockTimeParser.read(cell(row, "time"))));
        String mood = cell(row, "mood");
        List<String> tags = new ArrayList<>(SeverityMap.tags("mood", mood));
        for (String tag : WordExtractor.tags(cell(row, "activities"))) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        String title = cell(row, "note_title");
        String note = cell(row, "note").replace("<br>", "\n");
        String scales = cell(row, "scales");
        String joined = joined(joined(title, note), scales.isEmpty() ? "" : "scales: " + scales);
        List<String> key =
                List.of(cell(row, "full_date"), cell(row, "time"), mood, cell(row, "activities"), title, note, scales);
        Annotations annotations = new Annotations(List.of(), tags, joined);
        emit(row, at, key, "row", entry(at, severityMap.readings("mood", mood), annotations, Descriptors.UNSAID));
    }
}
