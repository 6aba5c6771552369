package painlog.exchange.longcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;
import painlog.exchange.json.ExportJsonReader;

final class LongCsvImportTest {
    private static final String HEADER = String.join(",", LongCsv.COLUMNS) + "\n";
    private static final String ZONE = ",Europe/Oslo,2026-03-05T20:30:00Z,";
    private static final String EDITED = "%032x,2026-03-05T20:30:00Z\n";

    private static String fact(String kind, String id, String fact) {
        int number = Integer.parseInt(id.substring(1));
        return kind + "," + id + ",2026-03-05T21:30:00+01:00,2026-03-05," + fact + ZONE + EDITED.formatted(number);
    }

    @Test
    void the_rows_of_a_record_become_one_record_again() {
        String rows = fact("entry", "e1", "pain,6,,")
                + fact("entry", "e1", "stress,4.5,,")
                + fact("entry", "e1", "site,,,neck:left")
                + fact("entry", "e1", "note,,,'=after work")
                + fact("entry", "e2", "pain,7,,")
                + fact("session", "s1", "therapy,,,massage")
                + fact("session", "s1", "minutes,60,,")
                + fact("session", "s1", "home,,,yes")
                + fact("dose", "d1", "drug,,,ibuprofen")
                + fact("dose", "d1", "amount,400,,");

        assertEquals(
                List.of(
                        "2026-03-05T21:30 pain 6 stress 4.5 @neck:left note =after work",
                        "2026-03-05T21:30 pain 7",
                        "2026-03-05T21:30 massage 60 min at home",
                        "2026-03-05T21:30 took ibuprofen 400"),
                ImportedLines.lines(HEADER + rows, ImportedLines.settings()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        setting,,,,day-start,,,14400,,,,           | setting day-start 14400
        setting,,,,day-start,,,04:00,,,,           | refused: line 2: the setting day-start is "04:00", which is no number of seconds after midnight
        therapy,,,,,,,tai-chi,,,,                  | therapy tai-chi
        technique,,,,massage,,,hatha,,,,           | technique massage hatha
        word,,,,site,,,jaw,,,,                     | site jaw
        ,,,,,,,,,,,                                | ''
        meal,,,,,,,soup,,,,                        | refused: line 2: "meal" is no kind of record
        measure,,,,,,,soup,,,,                     | refused: line 2: the measure is not readable
        setting,,,,day-start,,,04:00               | refused: line 2: the last line is cut off: it has 8 of 12 cells, so the file may be incomplete
        """)
    void a_word_of_the_journal_has_a_row_of_its_own(String row, String words) {
        assertEquals(words, ImportedLines.line(HEADER + row + "\n", ImportedLines.settings()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pain,six,,   | refused: line 2: value "six" is no number
        """)
    void a_fact_that_is_wrong_is_refused_with_its_line(String fact, String words) {
        assertEquals(words, ImportedLines.line(HEADER + fact("entry", "e1", fact), ImportedLines.settings()));
    }

    @Test
    void exports_joined_into_one_file_are_refused() {
        assertEquals(
                "refused: line 2: another export begins here; " + ExportJsonReader.APART,
                ImportedLines.line(HEADER + HEADER, ImportedLines.settings()));
    }
}
