package painlog.exchange.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

final class AppleHealthTest {
    private static String file(String records) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"en_US\">\n" + records
                + "\n</HealthData>\n";
    }

    private static String record(String type, String unit, String date, String value) {
        return "<Record type=\"" + type + "\" sourceName=\"phone\" unit=\"" + unit + "\" startDate=\"" + date
                + "\" endDate=\"" + date + "\" value=\"" + value + "\"/>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HKCategoryTypeIdentifierLowerBackPain      | HKCategoryValueSeverityModerate    | @lower-back +severity-moderate
            HKCategoryTypeIdentifierHeadache           | HKCategoryValueSeverityMild        | @head +severity-mild
            HKCategoryTypeIdentifierHeadache           | HKCategoryValueSeverityUnspecified | @head +severity-unspecified
            HKCategoryTypeIdentifierAbdominalCramps    | HKCategoryValueSeveritySevere      | @abdomen +severity-severe
            HKCategoryTypeIdentifierChestTightnessOrPain | HKCategoryValueSeverityMild      | @chest +severity-mild
            HKCategoryTypeIdentifierPelvicPain         | HKCategoryValueSeverityMild        | +severity-mild +pelvicpain
            HKCategoryTypeIdentifierGeneralizedBodyAche | HKCategoryValueSeverityNotPresent | +severity-not-present +generalizedbodyache
            HKCategoryTypeIdentifierFatigue            | HKCategoryValueSeveritySevere      | symptom:fatigue +fatigue-severe
            """)
    void a_pain_keeps_its_word(String type, String value, String words) {
        String record = record(type, "", "2026-03-05 21:30:00 +0100", value);

        assertEquals("2026-03-05T21:30 " + words, ImportedLines.line(file(record), ImportedLines.settings()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kg | 72.5  | 2026-03-05T21:30 weight 72.5 kg
            lb | 160   | 2026-03-05T21:30 weight 72.6 kg
            lb | 30    | line 3: weight 13.6 is outside 20–400 kg
            kg | 5     | line 3: weight 5 is outside 20–400 kg
            kg | heavy | line 3: weight "heavy" is not a number from 20–400 kg
            lb | heavy | line 3: weight "heavy" is not a number
            """)
    void a_weight_is_kept_in_kilograms(String unit, String value, String words) {
        String record = record("HKQuantityTypeIdentifierBodyMass", unit, "2026-03-05 21:30:00 +0100", value);

        assertEquals(words, ImportedLines.line(file(record), ImportedLines.settings()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05 21:30:00 -0500 | 2026-03-05T21:30 -05:00 @head +severity-mild
            2026-03-05                | 2026-03-05T12:00 @head +severity-mild
            5 March 2026              | line 3: time "5 March 2026" is not an ISO 8601 time such as 2026-03-05T21:30; other spellings need --date-format
            2026-12-05 21:30:00 +0100 | line 3: Sat 2026-12-05 21:30 +01:00 is in the future
            """)
    void a_time_is_where_it_was(String date, String words) {
        String record = record("HKCategoryTypeIdentifierHeadache", "", date, "HKCategoryValueSeverityMild");

        assertEquals(words, ImportedLines.line(file(record), ImportedLines.settings()));
    }

    @Test
    void a_word_becomes_a_number_where_the_person_gave_one() {
        String record = record(
                "HKCategoryTypeIdentifierHeadache", "", "2026-03-05 21:30:00 +0100", "HKCategoryValueSeverityMild");

        assertEquals(
                "2026-03-05T21:30 pain 2.5 @head +severity-mild",
                ImportedLines.line(file(record), ImportedLines.severity(Map.of("mild", 2.5))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Record type="HKQuantityTypeIdentifierHeartRate" startDate="2026-03-05 21:30:00 +0100" value="60"/> | left out: records of other kinds
            <Record/>                                                                                            | left out: records of other kinds
            <Workout/>                                                                                           | ''
            <Record type="                                                                                       | refused: line 4 is not XML as Apple Health writes it, perhaps because the file is cut off; export it again
            """)
    void other_elements_are_left_out_and_broken_ones_end_it(String element, String words) {
        assertEquals(words, ImportedLines.line(file(element), ImportedLines.settings()));
    }

    @Test
    void xml_of_another_kind_is_refused() {
        assertEquals(
                "refused: the file is XML of \"html\", not of \"HealthData\" as Apple Health exports it",
                ImportedLines.line("<html><body/></html>", ImportedLines.settings()));
    }
}
