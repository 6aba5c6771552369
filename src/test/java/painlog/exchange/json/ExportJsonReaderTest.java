package painlog.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.error.BadInput;
import painlog.exchange.ImportedLines;
import painlog.exchange.JournalLines;

final class ExportJsonReaderTest {
    private static final String WHEN =
            "\"uid\":\"0123456789abcdef0123456789abcdef\",\"editedAt\":\"2026-03-05T20:30:00Z\","
                    + "\"recordedAt\":\"2026-03-05T20:30:00Z\",\"at\":\"2026-03-05T21:30:00+01:00\",\"zone\":\"Europe/Oslo\"";

    private static String read(String section, String json) {
        List<String> lines = new ArrayList<>();
        try {
            new ExportJsonReader(new JournalLines(lines), ImportedLines.KNOWN.measures())
                    .read(section, ExportJsonWriter.MAPPER.readTree(json.replace("WHEN", WHEN)));
        } catch (BadInput refused) {
            lines.add(refused.sentence());
        }
        return String.join(" | ", lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            settings   | {"name":"day-start","value":"04:00"}                            | setting day-start 04:00
            settings   | {"name":"day-start"}                                            | "value" is missing or is no text
            measures   | {"name":"grip","unit":"kg","lowest":0,"highest":90,"better":"higher"} | measure grip 0–90 kg higher
            measures   | {"name":"grip","better":"more"}                                 | "more" is not known here
            measures   | {"name":"grip","lowest":"none","better":"higher"}               | "lowest" is no number
            therapies  | {"name":"tai-chi"}                                              | therapy tai-chi
            therapies  | {"name":5}                                                      | "name" is missing or is no text
            techniques | {"therapy":"yoga","name":"hatha"}                               | technique yoga hatha
            words      | {"kind":"site","name":"jaw"}                                    | site jaw
            words      | {"kind":"place","name":"jaw"}                                   | "place" is not known here
            providers  | {WHEN,"name":"Anna Berg"}                                       | provider Anna Berg
            deleted    | {"uid":"0123456789abcdef0123456789abcdef","kind":"entry","deletedAt":"2026-03-05T20:30:00Z"} | deleted entry 0123456789abcdef0123456789abcdef
            deleted    | {"uid":"0123","kind":"entry","deletedAt":"2026-03-05T20:30:00Z"} | uid "0123" is not made of 32 hexadecimal digits
            meals      | {WHEN}                                                          | a painlog export has no list "meals"
            """)
    void words_are_read_by_the_list_they_stand_in(String section, String json, String words) {
        assertEquals(words, read(section, json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            entries  | {WHEN,"readings":{"pain":6,"stress":4.5}}                     | 2026-03-05T21:30 pain 6 stress 4.5
            entries  | {WHEN,"readings":{"pain":6},"sites":["neck:left"],"tags":["a"],"note":"b"} | 2026-03-05T21:30 pain 6 @neck:left +a note b
            entries  | {WHEN,"readings":{"pain":11}}                                 | score 11 is outside 0–10
            entries  | {WHEN,"readings":{"grip":5}}                                  | the measure grip is not known
            entries  | {WHEN,"readings":{"pain":6},"sites":["neck:up"]}              | side "up" is not one of left, right, both, middle
            entries  | {WHEN,"readings":{}}                                          | an entry needs a score from 0 to 10 or MEASURE=VALUE, such as: painlog 6
            sessions | {WHEN,"therapy":"massage","minutes":60,"before":7,"after":4.5,"home":true,"cost":"60.50 EUR"} | 2026-03-05T21:30 massage 60 min before 7 after 4.5 at home 60.50 EUR
            sessions | {WHEN,"minutes":60}                                           | "therapy" is missing or is no text
            sessions | {WHEN,"therapy":"massage","cost":"a lot"}                     | "cost" is not a cost such as "60 EUR"
            sessions | {WHEN,"therapy":"massage","before":10.5}                      | score 10.5 is outside 0–10
            sessions | {WHEN,"therapy":"massage","helped":"maybe"}                   | --helped "maybe" is not one of yes, somewhat, no, unsure
            periods  | {WHEN,"therapy":"massage","from":"2026-03-01","to":"2026-03-28"} | period massage 2026-03-01 to 2026-03-28
            periods  | {WHEN,"therapy":"massage","from":"2026-03-01"}                | period massage 2026-03-01 to
            periods  | {WHEN,"therapy":"massage","from":"March"}                     | "from" is March, which is no ISO 8601 time
            periods  | {WHEN,"therapy":"massage","from":"2026-03-01","goal":"often"} | goal "often" is not a number per day, week or month, such as 2/week
            doses    | {WHEN,"drug":"ibuprofen","amount":400,"unit":"mg"}            | 2026-03-05T21:30 took ibuprofen 400 mg
            doses    | {WHEN,"drug":"ibuprofen","count":2,"status":"skipped"}        | 2026-03-05T21:30 skipped 2 × ibuprofen
            doses    | {WHEN,"drug":"ibuprofen","amount":0}                          | amount 0 is outside 0–1000000, 0 excluded
            doses    | {WHEN,"drug":"ibuprofen","amount":"400"}                      | "amount" is no number
            """)
    void records_are_read_or_refused_by_their_fields(String section, String json, String words) {
        assertEquals(words, read(section, json).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "at":"2026-03-05T21:30:00+01:00" | "at":"2026-03-05 21:30"   | "at" is 2026-03-05 21:30, which is no ISO 8601 time
            "at":"2026-03-05T21:30:00+01:00" | "at":"2026-02-30T21:30Z"  | "at" is 2026-02-30T21:30Z, which is no ISO 8601 time
            "editedAt":"2026-03-05T20:30:00Z" | "editedAt":""            | "editedAt" is , which is no ISO 8601 time
            "uid":"0123456789abcdef0123456789abcdef" | "uid":"x"         | uid "x" is not made of 32 hexadecimal digits
            "uid":"0123456789abcdef0123456789abcdef" | "id":3            | "uid" is missing or is no text
            "zone":"Europe/Oslo"              | "dayStart":"4 o'clock"   | "dayStart" is 4 o'clock, which is no ISO 8601 time
            """)
    void times_and_identities_must_be_right(String instead, String of, String words) {
        assertEquals(words, read("entries", "{" + WHEN.replace(instead, of) + ",\"readings\":{\"pain\":6}}"));
    }
}
