package painlog.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
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
            new ExportJsonReader(new JournalLines(lines), ImportedLines.KNOWN, Instant.parse("2026-11-20T20:00:00Z"))
                    .read(section, ExportJsonWriter.MAPPER.readTree(json.replace("WHEN", WHEN)));
        } catch (BadInput refused) {
            lines.add(refused.sentence());
        }
        return String.join(" | ", lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        settings   | {"name":"day-start","value":"14400"}                            | setting day-start 14400
        settings   | {"name":"day-start","value":"04:00"}                            | the setting day-start is "04:00", which is no number of seconds after midnight
        settings   | {"name":"day-start"}                                            | "value" is missing or is no text
        measures   | {"name":"grip","unit":"kg","lowest":0,"highest":90,"better":"higher"} | measure grip 0–90 kg higher
        measures   | {"name":"grip","better":"more"}                                 | "more" is not known here
        measures   | {"name":"grip","lowest":"none","better":"higher"}               | "lowest" is no number
        therapies  | {"name":"tai-chi"}                                              | therapy tai-chi
        therapies  | {"name":5}                                                      | "name" is missing or is no text
        techniques | {"therapy":"massage","name":"thai"}                             | technique massage thai
        techniques | {"therapy":"yoga","name":"hatha"}                               | therapy "yoga" is not known; new ones are added by painlog therapy add
        therapies  | {"name":"none"}                                                 | therapy "none" means something else in painlog; give it another name
        words      | {"kind":"site","name":"Bad Jaw"}                                | site "Bad Jaw" is not a name: use lower-case letters, digits, - and .
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
        entries  | {WHEN,"readings":{"pain":11}}                                 | "readings": score 11 is outside 0–10
        entries  | {WHEN,"readings":{"grip":5}}                                  | "readings": measure "grip" is not known; new ones are added by painlog measure add
        entries  | {WHEN,"readings":{"pain":6},"sites":["neck:up"]}              | "sites": side "up" is not one of left, right, both, middle
        entries  | {WHEN,"readings":{}}                                          | "readings": an entry needs at least one value, such as {"pain":6}; only one from another program, which has its row in "raw", may lack values
        sessions | {WHEN,"therapy":"massage","minutes":60,"before":7,"after":4.5,"home":true,"cost":"60.50 EUR"} | 2026-03-05T21:30 massage 60 min before 7 after 4.5 at home 60.50 EUR
        sessions | {WHEN,"minutes":60}                                           | "therapy" is missing or is no text
        sessions | {WHEN,"therapy":"massage","cost":"a lot"}                     | "cost": cost "a lot" is not an amount with a currency such as 60EUR
        sessions | {WHEN,"therapy":"massage","before":10.5}                      | "before": score 10.5 is outside 0–10
        sessions | {WHEN,"therapy":"massage","helped":"maybe"}                   | "helped": helped "maybe" is not one of yes, somewhat, no, unsure
        periods  | {WHEN,"therapy":"massage","from":"2026-03-01","to":"2026-03-28"} | period massage 2026-03-01 to 2026-03-28
        periods  | {WHEN,"therapy":"massage","from":"2026-03-01"}                | period massage 2026-03-01 to
        periods  | {WHEN,"therapy":"massage","from":"March"}                     | "from" is "March", which is no date such as 2026-03-05
        periods  | {WHEN,"therapy":"massage","from":"2026-03-01","goal":"often"} | "goal": goal "often" is not a number per day, week or month, such as 2/week
        doses    | {WHEN,"drug":"ibuprofen","amount":400,"unit":"mg"}            | 2026-03-05T21:30 took ibuprofen 400 mg
        doses    | {WHEN,"drug":"ibuprofen","count":2,"status":"skipped"}        | 2026-03-05T21:30 skipped 2 × ibuprofen
        doses    | {WHEN,"drug":"ibuprofen","amount":0}                          | amount 0 is outside 0–1000000, 0 excluded
        entries  | {WHEN,"readings":{"pain":7.123}}                              | "readings": score 7.123 has more than one decimal; 0–10 in steps of 0.1
        entries  | {WHEN,"readings":{"pain":"6"}}                                | "readings": pain is "6", no number
        entries  | {WHEN,"readings":{"pain":6},"tags":["a,b"]}                   | "tags": tag "a,b" is not one word, such as +flare
        entries  | {WHEN,"readings":{"pain":6},"symptoms":["spasms"]}            | "symptoms": symptom "spasms" is not known; new ones stand in the file's list of words
        sessions | {WHEN,"therapy":"masage"}                                     | "therapy": therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
        sessions | {WHEN,"therapy":"massage","provider":"Nobody"}                | "provider": provider "Nobody" is not in the file's list of providers; add it there
        sessions | {WHEN,"therapy":"massage","home":"ja"}                        | "home" is "ja", which is neither true nor false
        sessions | {WHEN,"therapy":"massage","minutes":60.5}                     | "minutes" is 60.5, which is no whole number
        doses    | {WHEN,"drug":"ibuprofen","status":"forgotten"}                | "status" is "forgotten", which is not one of taken, skipped
        doses    | {WHEN,"drug":"ibuprofen","amount":1,"unit":"/2 tablet"}       | "unit": unit "/2 tablet" is not one word such as mg
        doses    | {WHEN,"drug":"ibuprofen","amount":"400"}                      | "amount" is no number
        """)
    void records_are_read_or_refused_by_their_fields(String section, String json, String words) {
        assertEquals(words, read(section, json).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "at":"2026-03-05T21:30:00+01:00" | "at":"2026-03-05 21:30"   | "at" is "2026-03-05 21:30", which is no time such as 2026-03-05T21:30:00+01:00
        "at":"2026-03-05T21:30:00+01:00" | "at":"2026-02-30T21:30Z"  | "at" is "2026-02-30T21:30Z", which is no time such as 2026-03-05T21:30:00+01:00
        "editedAt":"2026-03-05T20:30:00Z" | "editedAt":""            | "editedAt" is "", which is no time such as 2026-03-05T20:30:00Z
        "uid":"0123456789abcdef0123456789abcdef" | "uid":"x"         | "uid": uid "x" is not made of 32 hexadecimal digits
        "uid":"0123456789abcdef0123456789abcdef" | "id":3            | "uid" is missing or is no text
        "zone":"Europe/Oslo"              | "dayStart":"4 o'clock"   | "dayStart" is "4 o'clock", which is no time of day such as 04:00
        """)
    void times_and_identities_must_be_right(String instead, String of, String words) {
        assertEquals(words, read("entries", "{" + WHEN.replace(instead, of) + ",\"readings\":{\"pain\":6}}"));
    }
}
