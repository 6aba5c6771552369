package painlog.exchange.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportedLines;
import painlog.exchange.csv.CsvHeader;

final class CsvFormatDetectorTest {
    private static CsvHeader header(String columns) {
        return new CsvHeader(List.of(columns.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind,id,at,day,measure,value,unit,text,zone,recorded,uid,edited             | PAINLOG
            id,at,zone,recorded_at,drug,amount,unit,count,status,uid                    | PAINLOG
            date,date formatted,weekday,time of day,category,rating/amount,detail,notes | BEARABLE
            date,weekday,time of day,category,rating/amount,detail,notes                | BEARABLE
            full_date,date,weekday,time,mood,activities,scales,note_title,note          | DAYLIO
            full_date,date,weekday,time,mood,activities,note                            | DAYLIO
            Date,Time Period,Description,Notes                                          | MIGRAINE_BUDDY
            FeatureName,Timestamp,Value,Label,Note                                      | TRACK_AND_GRAPH
            FeatureName,Timestamp,Value                                                 | TRACK_AND_GRAPH
            """)
    void a_program_is_known_by_the_columns_of_its_file(String columns, ImportFormat importFormat) {
        assertEquals(
                importFormat, CsvFormatDetector.source(header(columns), ImportFormat.AUTO, ImportedLines.settings()));
        assertEquals(importFormat, CsvFormatDetector.source(header(columns), importFormat, ImportedLines.settings()));
        assertEquals(
                ImportFormat.CSV,
                CsvFormatDetector.source(header(columns), ImportFormat.CSV, ImportedLines.settings()));
    }

    @Test
    void columns_of_no_program_need_a_map() {
        ImportSettings mapped = ImportedLines.mapping(Map.of("at", List.of("When")));

        assertEquals(ImportFormat.CSV, CsvFormatDetector.source(header("When,Pain"), ImportFormat.AUTO, mapped));
        assertEquals(
                "the file is not known by its columns, which are When, Pain; name them, such as"
                        + " --from csv --map at=COLUMN --map pain=COLUMN",
                refusal("When,Pain", ImportFormat.AUTO));
    }

    @Test
    void nearly_known_columns_are_refused_with_the_known_ones() {
        String nearly = refusal("full_date,date,weekday,time,mood", ImportFormat.AUTO);

        assertTrue(nearly.contains(", while those of daylio would be full_date,date,"), nearly);
    }

    @Test
    void a_file_of_another_program_than_said_is_refused() {
        assertTrue(refusal("FeatureName,Timestamp,Value", ImportFormat.DAYLIO)
                .startsWith(
                        "this is no daylio file: its columns are FeatureName, Timestamp, Value; expected full_date,"));
    }

    @Test
    void a_list_printed_for_reading_is_refused() {
        assertTrue(refusal("id,at,zone,recorded_at,drug,amount,unit,count,status", ImportFormat.AUTO)
                .startsWith("the file is a list painlog printed, whose rows could not be known again"));
    }

    private static String refusal(String columns, ImportFormat from) {
        return assertThrows(
                        BadInput.class, () -> CsvFormatDetector.source(header(columns), from, ImportedLines.settings()))
                .sentence();
    }
}
