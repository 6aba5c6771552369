package painlog.exchange.longcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;
import painlog.exchange.csv.CsvHeader;

final class PainlogCsvTest {
    private static final String UID = "00000000000000000000000000000007";

    private static String line(int table, String cells) {
        return ImportedLines.line(PainlogCsv.HEADERS.get(table) + "\n" + cells + "\n", ImportedLines.settings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        6,,,,,,,,                                   | pain 6
        6.5,stress=7 mood=8,,,,,,,                  | pain 6.5 stress 7 mood 8
        ,stress=7,,,,,,,                            | stress 7
        6,,neck:left lower-back,dull,stiffness,sitting,heat,flare,=1 | pain 6 @neck:left @lower-back quality:dull symptom:stiffness trigger:sitting relief:heat +flare note =1
        6,,,,,,,,'=1+1                              | pain 6 note =1+1
        """)
    void an_exported_table_of_entries_is_read_back(String cells, String words) {
        String row = "e12,2026-03-05T21:30:00+01:00,Europe/Oslo,2026-03-05T20:30:00Z," + cells + "," + UID;

        assertEquals("2026-03-05T21:30 " + words, line(1, row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        massage,,,,,,,no,,,,,,                        | massage
        massage,swedish deep-tissue,60,7,4,yes,Anna,yes,60.50,EUR,neck,flare,dizzy,good | massage swedish deep-tissue 60 min before 7 after 4 helped yes at home by Anna 60.50 EUR adverse dizzy @neck +flare note good
        """)
    void an_exported_table_of_sessions_is_read_back(String cells, String words) {
        String row = "s4,2026-03-05T21:30:00+01:00,Europe/Oslo,2026-03-05T20:30:00Z," + cells + "," + UID;

        assertEquals("2026-03-05T21:30 " + words, line(2, row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        3 | ibuprofen,400,mg,1,taken,   | took ibuprofen 400 mg
        3 | ibuprofen,400,mg,2,skipped, | skipped 2 × ibuprofen 400 mg
        3 | Tylenol PM,,,1,taken,       | took Tylenol PM
        4 | Tylenol PM,,,1,taken        | took Tylenol PM
        """)
    void an_exported_table_of_doses_is_read_back(int header, String cells, String words) {
        String row = "d7,2026-03-05T21:30:00+01:00,Europe/Oslo,2026-03-05T20:30:00Z," + cells + "," + UID;

        assertEquals("2026-03-05T21:30 " + words, line(header, row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        id,therapy,from,to,goal,label           | true
        id,therapy,from,to,goal,label,uid       | true
        id,therapy,from,to,goal,label,note      | true
        id,at,zone,recorded_at,drug,amount,unit,count,status      | true
        id,at,zone,recorded_at,drug,amount,unit,count,status,uid  | false
        date,pain                               | false
        """)
    void a_table_whose_rows_can_not_be_known_again_is_a_list(String columns, boolean list) {
        assertEquals(list, PainlogCsv.isList(new CsvHeader(List.of(columns.split(",", -1)))));
    }
}
