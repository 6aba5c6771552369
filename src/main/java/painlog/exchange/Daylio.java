package painlog.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Annotations;
import painlog.journal.Descriptors;

/** Reads Daylio's CSV: the mood word and the activities become tags, the mood a number only by the person's map. */
final class Daylio extends TrackerCsvReader {
    static final List<String> HEADERS = List.of(
            "full_date,date,weekday,time,mood,activities,scales,note_title,note",
            "full_date,date,weekday,time,mood,activities,note_title,note",
            "full_date,date,weekday,time,mood,activities,note");

    Daylio(CsvFile file, ImportSettings settings, ImportSink sink) {
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
        give(row, at, key, "row", entry(at, severityMap.readings("mood", mood), annotations, Descriptors.UNSAID));
    }
}
