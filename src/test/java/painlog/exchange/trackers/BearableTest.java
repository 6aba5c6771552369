package painlog.exchange.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

final class BearableTest {
    private static final String NOW = "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n";
    private static final String BEFORE = "date,weekday,time of day,category,rating/amount,detail,notes\n";

    private static String row(String row, Map<String, Double> severity) {
        return ImportedLines.line(
                NOW + "5th Mar 2026,2026-03-05,Thursday," + row + "\n", ImportedLines.severity(severity));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        am,Symptom,2,Neck pain (Moderate),after work   | 2026-03-05T09:00 @neck +severity-moderate note Neck pain (Moderate); after work
        am,Symptom,3,Lower back pain,                  | 2026-03-05T09:00 @lower-back +severity-severe note Lower back pain
        am,Symptom,1,Headache,                         | 2026-03-05T09:00 @head +severity-mild note Headache
        am,Symptom,4,Neck pain,                        | 2026-03-05T09:00 @neck +severity-4 note Neck pain
        am,Symptom,1,Fatigue (Mild),                   | 2026-03-05T09:00 symptom:fatigue +fatigue-mild note Fatigue (Mild)
        am,Symptom,1,Dizziness (Mild),                 | 2026-03-05T09:00 +dizziness-mild +dizziness note Dizziness (Mild)
        am,Symptom,2,Painting (Moderate),              | 2026-03-05T09:00 +painting-moderate +painting note Painting (Moderate)
        am,Symptom,2,Trachea irritation (Moderate),    | 2026-03-05T09:00 +trachea-irritation-moderate +trachea-irritation note Trachea irritation (Moderate)
        am,Symptom,2,Pain relief (Moderate),           | 2026-03-05T09:00 +pain-relief-moderate +pain-relief note Pain relief (Moderate)
        am,Symptom,2,Back (lower) pain (Moderate),     | 2026-03-05T09:00 @lower-back +severity-moderate note Back (lower) pain (Moderate)
        am,Symptom,,Back (lower) pain (Moderate),      | 2026-03-05T09:00 @lower-back +severity-moderate note Back (lower) pain (Moderate)
        am,Symptom,,Neck pain,                         | left out: rows without a value
        am,Mood,,,                                     | left out: rows without a value
        am,Energy,,,                                   | left out: rows without a value
        am,Sleep,,,                                    | left out: rows without a value
        am,Mood,7,,                                    | 2026-03-05T09:00 mood 7
        am,Mood,7,"calm, tired",went out               | 2026-03-05T09:00 mood 7 +calm +tired note went out
        am,Mood,11,,                                   | line 2: mood 11 is outside 0–10
        am,Mood,good,,                                 | line 2: mood "good" is not a number from 0–10
        am,Energy,4,,                                  | 2026-03-05T09:00 +energy-good
        am,Energy,6,,                                  | line 2: Energy "6" is not 1 to 5
        am,Sleep quality,1,,                           | 2026-03-05T09:00 +sleep-awful
        am,Sleep,7:30,,                                | 2026-03-05T09:00 sleep-hours 7.5 h
        am,Sleep,7.5,,                                 | line 2: sleep "7.5" is not hours:minutes such as 7:30
        am,Sleep,30:00,,                               | line 2: sleep-hours 30 is outside 0–24 h
        am,Meds/Supplements,400,Ibuprofen (mg),        | 2026-03-05T09:00 took Ibuprofen 400 mg
        am,Meds/Supplements,,Ibuprofen,                | 2026-03-05T09:00 took Ibuprofen
        am,Meds/Supplements,much,Ibuprofen (mg),       | line 2: amount "much" is not an amount such as 400mg, 1/2 tablet or 2x500mg
            am,Meds/Supplements,1/2,Ibuprofen (tablet),    | 2026-03-05T09:00 took Ibuprofen 0.5 tablet
            am,Meds/Supplements,2 x 400,Ibuprofen (mg),    | line 2: amount "2 x 400" is not an amount such as 400mg, 1/2 tablet or 2x500mg
        am,Factors,,"Sitting, Coffee",                 | 2026-03-05T09:00 trigger:sitting +coffee
        am,Sleep factors,,Stress,                      | 2026-03-05T09:00 trigger:stress
        am,Nutrition,,Bread,                           | left out: rows of Nutrition
        """)
    void each_kind_of_row_is_taken_refused_or_left_out(String row, String words) {
        assertEquals(words, row(row, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "pre, 06:00",
        "am, 09:00",
        "AM, 09:00",
        "mid, 12:00",
        "all day, 12:00",
        "'', 12:00",
        "pm, 18:00",
        "9:15, 09:15",
        "9:15 pm, 21:15",
        "21:30, 21:30"
    })
    void a_part_of_the_day_has_its_time(String part, String time) {
        assertEquals("2026-03-05T" + time + " mood 7", row(part + ",Mood,7,,", Map.of()));
    }

    @Test
    void a_time_that_is_none_is_refused() {
        assertEquals("line 2: the time is not as bearable writes it", row("tea,Mood,7,,", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        am,Symptom,2,Neck pain (Moderate), | 2026-03-05T09:00 pain 5 @neck +severity-moderate note Neck pain (Moderate)
        am,Energy,4,,                      | 2026-03-05T09:00 energy 8 +energy-good
        am,Symptom,1,Neck pain (Mild),     | 2026-03-05T09:00 @neck +severity-mild note Neck pain (Mild)
        """)
    void a_word_becomes_a_number_where_the_person_gave_one(String row, String words) {
        assertEquals(words, row(row, Map.of("moderate", 5.0, "good", 8.0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1st Mar 2026   | 2026-03-01T09:00 mood 7
        2nd Mar 2026   | 2026-03-02T09:00 mood 7
        3rd Mar 2026   | 2026-03-03T09:00 mood 7
        24th Dec 2025  | 2025-12-24T09:00 mood 7
        24/12/2025     | line 2: the time is not as bearable writes it
        24th Dec 2026  | line 2: Thu 2026-12-24 09:00 +01:00 is in the future
        """)
    void the_older_file_has_dates_in_words(String date, String words) {
        assertEquals(words, ImportedLines.line(BEFORE + date + ",Thursday,am,Mood,7,,\n", ImportedLines.settings()));
    }

    @Test
    void one_bad_row_is_named_and_the_others_are_taken() {
        String rows = """
            5th Mar 2026,2026-03-05,Thursday,am,Mood,7,,
            5th Mar 2026,2026-03-05,Thursday,am,Mood,x,,
            5th Mar 2026,2026-03-05,Thursday,pm,Mood,8,,
            """;

        assertEquals(
                List.of(
                        "2026-03-05T09:00 mood 7",
                        "line 3: mood \"x\" is not a number from 0–10",
                        "2026-03-05T18:00 mood 8"),
                ImportedLines.lines(NOW + rows, ImportedLines.settings()));
    }
}
