package painlog.exchange.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportedLines;

final class MigraineBuddyTest {
    private static final String DAYS = "Date,Time Period,Description,Notes\n03/04/26,All day,Migraine-free,\n";
    private static final String ATTACKS = "#,Started,Lasted,Start UTC Offset (min),Attack Types,Pain Level,Symptoms,"
            + "Potential Triggers,Helpful Non Drug Relief Methods,Helpful Medication,Unhelpful Medication,Notes,"
            + "Geohash,Attack Location\n";

    private static List<String> lines(String row, ImportSettings settings) {
        List<String> lines = ImportedLines.lines(DAYS + ATTACKS + row + "\n", settings);
        assertEquals("left out: rows about days without an attack", lines.get(0));
        return lines.subList(1, lines.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,03/05/26 21:30,2h,60,Migraine,7,Fatigue,"Stress, Weather",Rest,,,bad,,         | 2026-03-05T21:30 pain 7 @head symptom:fatigue trigger:stress relief:rest +migraine +weather note bad; lasted 2h
        1,03/05/26 21:30,,60,,,,,,,,,,                                                   | 2026-03-05T21:30 @head
        1,03/05/26 21:30,,60,,6.5,,,,No medication,,,,                                   | 2026-03-05T21:30 pain 6.5 @head
        1,03/05/26 21:30,,60,,7,,,,,,,u4xsu,at the sea                                   | 2026-03-05T21:30 pain 7 @head
        1,03/05/26 21:30,,60,,12,,,,,,,,                                                 | line 4: score 12 is outside 0–10
        1,03/05/26 21:30,,60,,high,,,,,,,,                                               | line 4: score "high" is not a number from 0 to 10, such as 6 or 6.5
        1,2026-03-05 21:30,,60,,7,,,,,,,,                                                | line 4: time "2026-03-05 21:30" is not month/day/year as migraine-buddy writes it on phones set to US English; where days come first, add --date-format "d/M/yy H:mm"
        1,3/5/26 7:05,,,,7,,,,,,,,                                                       | 2026-03-05T07:05 pain 7 @head
        1,03/05/26 21:30,,-420,,7,,,,,,,,                                                | 2026-03-05T21:30 -07:00 pain 7 @head
        1,03/05/26 21:30,,0,,7,,,,,,,,                                                   | 2026-03-05T21:30 Z pain 7 @head
        1,03/05/26 21:30,,east,,7,,,,,,,,                                                | line 4: UTC offset "east" is not a number of minutes
        1,04/31/25 21:30,,60,,7,,,,,,,,                                                  | line 4: time "04/31/25 21:30" names a day that does not exist; April 2025 has 30 days
        """)
    void an_attack_is_an_entry_at_the_head(String row, String words) {
        assertEquals(List.of(words), lines(row, ImportedLines.settings()));
    }

    @Test
    void each_drug_is_a_dose_whether_it_helped_or_not() {
        assertEquals(
                List.of(
                        "2026-03-05T21:30 pain 7 @head",
                        "2026-03-05T21:30 took Sumatriptan",
                        "2026-03-05T21:30 took Ibuprofen",
                        "2026-03-05T21:30 took Paracetamol"),
                lines(
                        "1,03/05/26 21:30,,60,,7,,,,\"Sumatriptan, Ibuprofen\",Paracetamol,,,",
                        ImportedLines.settings()));
    }

    @Test
    void another_spelling_of_times_is_told_by_its_format() {
        ImportSettings settings = ImportedLines.spelled(ImportedLines.settings(), "dd.MM.yyyy HH:mm", false);

        assertEquals(List.of("2026-03-05T21:30 pain 7 @head"), lines("1,05.03.2026 21:30,,60,,7,,,,,,,,", settings));
    }
}
