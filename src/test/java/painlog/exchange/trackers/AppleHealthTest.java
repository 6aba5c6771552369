package painlog.exchange.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportedLines;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Vocabulary;

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
        lb | heavy | line 3: weight "heavy" is not a number from 20–400 kg
        st | 11.5  | 2026-03-05T21:30 weight 73 kg
        oz | 2560  | 2026-03-05T21:30 weight 72.6 kg
        g  | 72500 | 2026-03-05T21:30 weight 72.5 kg
        pood | 4   | line 3: weight in "pood" can't be taken; known is kg besides g, lb, st and oz
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
        <Record type="                                                                                       | line 3: the record is not well-formed
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

    private static String step(String source, String from, int count) {
        return "<Record type=\"HKQuantityTypeIdentifierStepCount\" sourceName=\"" + source
                + "\" unit=\"count\" startDate=\"" + from + "\" endDate=\"" + from + "\" value=\"" + count + "\"/>\n";
    }

    private static String sleep(String source, String from, String to, String stage) {
        return "<Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"" + source + "\" startDate=\""
                + from + "\" endDate=\"" + to + "\" value=\"HKCategoryValueSleepAnalysis" + stage + "\"/>\n";
    }

    private static ImportSettings withSteps() {
        ImportSettings plain = ImportedLines.settings();
        Map<String, Measure> measures = new HashMap<>(plain.known().measures());
        measures.put("steps", new Measure("steps", "", 0, 200000, BetterDirection.HIGHER));
        Vocabulary known = new Vocabulary(
                measures, plain.known().techniques(), plain.known().words());
        return new ImportSettings(
                known, plain.zone(), plain.now(), plain.conventions(), plain.map(), plain.severity(), false);
    }

    @Test
    void steps_of_a_day_are_those_of_the_source_that_counted_most() {
        String records = step("Phone", "2026-03-05 08:00:00 +0100", 800)
                + step("Phone", "2026-03-05 18:00:00 +0100", 1200)
                + step("Watch", "2026-03-05 08:00:00 +0100", 900)
                + step("Watch", "2026-03-05 18:00:00 +0100", 1500)
                + step("Phone", "2026-03-04 18:00:00 +0100", 300)
                + step("Phone", "2026-11-20 18:00:00 +0100", 300);

        assertEquals(
                "2026-03-04T12:00 steps 300 | 2026-03-05T12:00 steps 2400",
                ImportedLines.line(file(records), withSteps()));
    }

    @Test
    void sleep_belongs_to_the_day_of_waking_and_counts_once() {
        String records = sleep("Watch", "2026-03-04 23:00:00 +0100", "2026-03-05 03:00:00 +0100", "AsleepCore")
                + sleep("Watch", "2026-03-05 02:30:00 +0100", "2026-03-05 06:30:00 +0100", "AsleepREM")
                + sleep("Watch", "2026-03-04 22:00:00 +0100", "2026-03-05 07:00:00 +0100", "InBed")
                + sleep("Watch", "2026-03-05 06:30:00 +0100", "2026-03-05 07:00:00 +0100", "Awake");

        assertEquals(
                "2026-03-05T12:00 sleep-hours 7.5 h | left out: records of other kinds | left out: records of other"
                        + " kinds",
                String.join(
                        " | ",
                        ImportedLines.lines(file(records), withSteps()).stream()
                                .sorted()
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sourceName="Ring "Pro"" startDate=  | line 3: the record is not well-formed after sourceName
        sourceName="Ring" Pro" startDate=   | line 3: the record is not well-formed after sourceName
        sourceName=Ring startDate=          | line 3: the record is not well-formed after type
        startDate=                          | 2026-03-05T21:30 @head +severity-mild
        sourceName="Tom & Jerry" startDate= | 2026-03-05T21:30 @head +severity-mild
        sourceName="aVTb" startDate=    | 2026-03-05T21:30 @head +severity-mild
        sourceName='Ring "Pro"' startDate=  | 2026-03-05T21:30 @head +severity-mild
        unit="" a="VT" endDate="" startDate= | 2026-03-05T21:30 @head +severity-mild
        """)
    void one_bad_record_is_named_and_the_file_goes_on(String attributes, String words) {
        String mild = "\"2026-03-05 21:30:00 +0100\" value=\"HKCategoryValueSeverityMild\"/>\n";
        String bad = "<Record type=\"HKCategoryTypeIdentifierHeadache\" " + attributes.replace("VT", "\u000b") + mild;
        String good = "  <Record type=\"HKCategoryTypeIdentifierFatigue\" startDate=" + mild;

        assertEquals(
                List.of(words, "2026-03-05T21:30 symptom:fatigue +fatigue-mild"),
                ImportedLines.lines(file(bad + good), ImportedLines.settings()));
    }

    @Test
    void a_control_character_in_what_is_needed_is_a_bad_record() {
        String record = record(
                "HKCategoryTypeIdentifierHeadache",
                "",
                "2026-03-05 21:30:00 +0100",
                "HKCategoryValue\u000bSeverityMild");

        assertEquals(
                "line 3: the record's value holds a control character",
                ImportedLines.line(file(record), ImportedLines.settings()));
    }

    @Test
    void a_document_type_may_hold_anything() {
        String broken =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!-- it's > -->\n<!ELEMENT Record (MetadataEntry*\n"
                        + "<!ATTLIST Record device CDATA #IMPLIED \"\n>\n]>\n<HealthData>\n"
                        + record(
                                "HKCategoryTypeIdentifierHeadache",
                                "",
                                "2026-03-05 21:30:00 +0100",
                                "HKCategoryValueSeverityMild")
                        + "\n</HealthData>\n";

        assertEquals("2026-03-05T21:30 @head +severity-mild", ImportedLines.line(broken, ImportedLines.settings()));
    }

    @Test
    void a_file_that_ends_too_early_is_refused() {
        assertEquals(
                "refused: line 2 is not XML as Apple Health writes it, perhaps because the file is cut off; export it"
                        + " again",
                ImportedLines.line("<HealthData>\n<Workout/>\n", ImportedLines.settings()));
    }
}
