package painlog.exchange.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

final class DaylioTest {
    private static final String NOW = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-05,March 5,Thursday,21:30,good,,,,                              | 2026-03-05T21:30 +mood-good
        2026-03-05,March 5,Thursday,9:30 PM,good,walk BAR yoga,,,               | 2026-03-05T21:30 +mood-good +walk +yoga
        2026-03-05,March 5,Thursday,21:30,rad,walk BAR walk,,,                  | 2026-03-05T21:30 +mood-rad +walk
        2026-03-05,March 5,Thursday,21:30,good,,,Title,Text                     | 2026-03-05T21:30 +mood-good note Title; Text
        2026-03-05,March 5,Thursday,21:30,good,,,,one<br>two                    | 2026-03-05T21:30 +mood-good note one\\ntwo
        2026-03-05,March 5,Thursday,21:30,good,,,,<div>a <b>b</b> &amp; c</div><ul><li>d</li></ul> | 2026-03-05T21:30 +mood-good note a b & c\\n- d
        2026-03-05,March 5,Thursday,21:30,good,,,,pain <5 & falling             | 2026-03-05T21:30 +mood-good note pain <5 & falling
        2026-03-05,March 5,Thursday,21:30,good,,,,&#8364;&nbsp;5 &lt;x&gt; &unknown; | 2026-03-05T21:30 +mood-good note € 5 <x> &unknown;
        ,,,,,,,,                                                                | left out: empty rows
        2026-03-05,March 5,Thursday,21:30,good,,pain 3,,                        | 2026-03-05T21:30 +mood-good note scales: pain 3
        2026-03-05,March 5,Thursday,9 in the evening,good,,,,                   | line 2: the time is not as daylio writes it
        5.3.2026,March 5,Thursday,21:30,good,,,,                                | line 2: the time is not as daylio writes it
        2026-12-05,December 5,Saturday,21:30,good,,,,                           | line 2: Sat 2026-12-05 21:30 +01:00 is in the future
        2026-03-05,March 5,Thursday,21:30,,,,,                                  | line 2: an entry needs a score from 0 to 10 or MEASURE=VALUE, such as: painlog 6
        2026-03-05,March 5,Thursday,21:30,good,                                 | 2026-03-05T21:30 +mood-good
        """)
    void a_row_is_an_entry_with_its_mood_as_a_tag(String row, String words) {
        assertEquals(words, ImportedLines.line(NOW + row.replace("BAR", "|") + "\n", ImportedLines.settings()));
    }

    @Test
    void the_mood_is_a_number_where_the_person_gave_one() {
        String row = "2026-03-05,March 5,Thursday,21:30,Good,,,,\n";

        assertEquals(
                "2026-03-05T21:30 mood 7 +mood-good",
                ImportedLines.line(NOW + row, ImportedLines.severity(Map.of("good", 7.0))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        full_date,date,weekday,time,mood,activities,note_title,note | 2026-03-05,5 March,Thursday,21:30,meh,,Title,Text | 2026-03-05T21:30 +mood-meh note Title; Text
        year,date,weekday,time,mood,activities,note                 | 2018,March 5,Monday,18:10,meh,,Text               | 2018-03-05T18:10 +mood-meh note Text
        year,date,weekday,time,mood,activities,note                 | 2018,6 March,Tuesday,7:20 am,meh,,                | 2018-03-06T07:20 +mood-meh
        year,date,weekday,time,mood,activities,note                 | 2018,Mar 5,Monday,18:10,meh,,                     | 2018-03-05T18:10 +mood-meh
        year,date,weekday,time,mood,activities,note                 | 2018,31 April,Monday,18:10,meh,,                  | line 2: time "31 April 2018" names a day that does not exist; April 2018 has 30 days
        mood,full_date,date,weekday,time,activities,note            | meh,2026-03-05,5 March,Thursday,21:30,,Text       | 2026-03-05T21:30 +mood-meh note Text
        full_date,date,weekday,time,mood,activities,note            | 2026-03-05,5 March,Thursday,21:30,meh,,Text       | 2026-03-05T21:30 +mood-meh note Text
        """)
    void older_files_have_fewer_columns(String header, String row, String words) {
        assertEquals(words, ImportedLines.line(header + "\n" + row + "\n", ImportedLines.settings()));
    }
}
