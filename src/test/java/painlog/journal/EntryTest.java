package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.calendar.Moment;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;

final class EntryTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Moment AT = Moment.of(NOON, ZoneOffset.UTC);

    private static List<Reading> readings(String measures) {
        List<Reading> readings = new ArrayList<>();
        for (String name : measures.split(" ", -1)) {
            readings.add(new Reading(new Measure(name, "", 0, 10, BetterDirection.LOWER), 6));
        }
        return readings;
    }

    private static Entry entry(List<Reading> readings, Annotations annotations) {
        return new Entry(AT, NOON, readings, annotations, Descriptors.UNSAID);
    }

    @ParameterizedTest
    @CsvSource({
        "pain pain, pain",
        "pain stress pain, pain",
        "pain stress mood stress, stress",
        "pain.worst pain pain.worst, pain.worst"
    })
    void a_measure_given_twice_is_refused(String measures, String twice) {
        String sentence = twice + " is given twice; an entry holds each measure once";

        RefusalAssertions.with(sentence, () -> entry(readings(measures), Annotations.NONE));
        RefusalAssertions.with(sentence, () -> Entry.eachOnce(readings(measures)));
    }

    @Test
    void each_measure_once_is_taken_in_its_order() {
        List<Reading> readings = readings("pain stress pain.worst");

        assertEquals(readings, Entry.eachOnce(readings));
        assertEquals(readings, entry(readings, Annotations.NONE).readings());
    }

    @Test
    void one_that_holds_nothing_is_refused() {
        RefusalAssertions.with(
                "an entry needs a score from 0 to 10 or MEASURE=VALUE, such as: painlog 6",
                () -> entry(List.of(), Annotations.NONE));
    }

    @Test
    void words_of_another_program_are_enough() {
        Annotations note = new Annotations(List.of(), List.of(), "stiff");
        Descriptors dull = new Descriptors(List.of("dull"), List.of(), List.of(), List.of());

        assertEquals("stiff", entry(List.of(), note).note());
        assertEquals(dull, new Entry(AT, NOON, List.of(), Annotations.NONE, dull).descriptors());
    }

    @Test
    void when_it_was_typed_is_kept_to_the_second() {
        Entry typed = new Entry(AT, NOON.plusNanos(1), readings("pain"), Annotations.NONE, Descriptors.UNSAID);

        assertEquals(NOON, typed.recorded());
    }
}
