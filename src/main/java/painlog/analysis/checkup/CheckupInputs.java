package painlog.analysis.checkup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import painlog.calendar.DaySpan;
import painlog.journal.total.DayValues;
import painlog.journal.total.EntryCount;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;

/**
 * What a checkup is made of.
 *
 * @param span the days looked at
 * @param measures the days of each measure that has any, oldest first
 */
public record CheckupInputs(
        DaySpan span, Map<String, List<DayValues>> measures, List<EntryCount> entries, List<WordCount> words) {

    /** The days of a measure within a span, oldest first. */
    List<DayValues> days(String measure, DaySpan within) {
        return measures.getOrDefault(measure, List.of()).stream()
                .filter(day -> within.contains(day.date()))
                .toList();
    }

    /** On how many days of the span anything was entered. */
    int logged(DaySpan within) {
        return (int)
                entries.stream().filter(count -> within.contains(count.day())).count();
    }

    /** The days of the span with that symptom. */
    NavigableSet<LocalDate> withSymptom(String symptom, DaySpan within) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (WordCount count : words) {
            boolean has = count.kind() == WordKind.SYMPTOM && count.word().equals(symptom);
            if (has && within.contains(count.day())) {
                days.add(count.day());
            }
        }
        return days;
    }
}
