package painlog.exchange.trackers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import painlog.exchange.ClockTimeParser;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.Timestamp;
import painlog.exchange.TimestampParser;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.csv.SeverityMap;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Reading;

/** Reads Daylio's CSV: the mood word and the activities become tags, the mood a number only by the person's map. */
public final class Daylio extends TrackerCsvReader {
    private static final String YEAR = "year";

    public static final List<String> HEADERS = List.of(
            "full_date,date,weekday,time,mood,activities,scales,note_title,note",
            "full_date,date,weekday,time,mood,activities,note_title,note",
            "full_date,date,weekday,time,mood,activities,note",
            "year,date,weekday,time,mood,activities,note");

    /** Until 2018 the year had a column of its own, and the date was written in the phone's language and order. */
    private final List<TimestampParser> withYear = new ArrayList<>();

    public Daylio(CsvFile file, ImportSettings settings, ImportSink sink) {
        super(file, settings, sink, ImportFormat.DAYLIO);
        if (csvHeader.find(YEAR) >= 0) {
            for (String format : List.of("MMMM d yyyy", "d MMMM yyyy")) {
                withYear.add(new TimestampParser(
                        settings, settings.conventions().dates().in(format)));
            }
        }
    }

    @Override
    void take(CsvRow row) {
        Timestamp at = parser.here(date(row).atTime(time(row)));
        String mood = cell(row, "mood");
        List<String> tags = new ArrayList<>(SeverityMap.tags("mood", mood));
        for (String tag : WordExtractor.tags(cell(row, "activities"))) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        String title = cell(row, "note_title");
        String note = cell(row, "note");
        String scales = cell(row, "scales");
        String joined = joined(joined(title, HtmlText.plain(note)), scales.isEmpty() ? "" : "scales: " + scales);
        List<String> key = List.of(
                cell(row, "full_date"),
                cell(row, "time"),
                mood,
                cell(row, "activities"),
                title,
                note.replace("<br>", "\n"),
                scales);
        Annotations annotations = new Annotations(List.of(), tags, joined);
        List<Reading> readings = severityMap.readings("mood", mood);
        emit(row, at, key, "row", entry(at.moment(), readings, annotations, Descriptors.UNSAID));
    }

    private LocalTime time(CsvRow row) {
        return cell(row, "time").isEmpty() ? LocalTime.NOON : ClockTimeParser.read(cell(row, "time"));
    }

    private LocalDate date(CsvRow row) {
        if (withYear.isEmpty()) {
            return LocalDate.parse(cell(row, "full_date"));
        }
        String text = cell(row, "date").replace(",", "").replace(".", "") + " " + cell(row, YEAR);
        boolean dayFirst = Character.isDigit(text.charAt(0));
        return date(withYear.get(dayFirst ? 1 : 0), text);
    }
}
