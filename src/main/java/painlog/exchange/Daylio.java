package painlog.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Feel;
import painlog.journal.Remarks;

/** Reads Daylio's CSV: the mood word and the activities become tags, the mood a number only by the person's map. */
final class Daylio extends Diary {
    static final List<String> HEADERS = List.of(
            "full_date,date,weekday,time,mood,activities,scales,note_title,note",
            "full_date,date,weekday,time,mood,activities,note_title,note",
            "full_date,date,weekday,time,mood,activities,note");

    Daylio(CsvFile file, Wishes wishes, Sink sink) {
        super(file, wishes, sink, Source.DAYLIO);
    }

    @Override
    void take(Row row) {
        Moment at = times.here(LocalDate.parse(cell(row, "full_date")).atTime(ClockText.read(cell(row, "time"))));
        String mood = cell(row, "mood");
        List<String> tags = new ArrayList<>(Severity.tags("mood", mood));
        for (String tag : Taken.tags(cell(row, "activities"))) {
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
        Remarks remarks = new Remarks(List.of(), tags, joined);
        give(row, at, key, "row", entry(at, severity.readings("mood", mood), remarks, Feel.UNSAID));
    }
}
