package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that somebody edited by hand: a value that is absent, null or can't be is named, and nothing changes. */
final class EditedExportStory {
    private static final String WHEN = "\"at\":\"2026-11-20T08:00:00Z\",\"recordedAt\":\"2026-11-20T08:00:00Z\"";
    private static final String STAMP =
            "\"editedAt\":\"2026-11-20T08:00:00Z\",\"uid\":\"0000000000000000000000000000000";
    private static final String WHOLE = """
        {"schema":"painlog.export/1",
        "settings":[{"name":"day-start","value":"0"}],
        "measures":[{"name":"grip","lowest":0,"highest":10,"better":"higher"}],
        "therapies":[{"name":"reiki"}],
        "techniques":[{"therapy":"reiki","name":"hands"}],
        "words":[{"kind":"site","name":"jaw"}],
        "providers":[{"name":"Anna","rating":5,%2$s1"}],
        "entries":[{%1$s,"readings":{"pain":6},"sites":["neck"],%2$s2"}],
        "sessions":[{%1$s,"therapy":"massage","before":6,"after":3,"minutes":60,"cost":"60 EUR",%2$s3"}],
        "periods":[{"therapy":"massage","from":"2026-11-01","to":"2026-11-09","goal":"2/week",%2$s4"}],
        "doses":[{%1$s,"drug":"ibuprofen","amount":400,"unit":"mg","count":1,"status":"taken",%2$s5"}],
        "deleted":[{"kind":"entry","deletedAt":"2026-11-20T08:00:00Z","uid":"00000000000000000000000000000006"}]}
        """.formatted(WHEN, STAMP);

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private String before = "";

    @BeforeEach
    void someone() {
        person = new Person(home);
        person.says("5 +mine");
        before = person.says("export");
    }

    @Test
    void as_it_was_written_it_comes_in() throws IOException {
        person.says("import " + Files.writeString(home.resolve("whole.json"), WHOLE));

        assertNotEquals(before, person.says("export"));
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"pain":6}               | {"pain":null}       | number 1 of the entries: "readings": pain is null, no number
        {"pain":6}               | {"pain":"6"}        | "readings": pain is "6", no number
        {"pain":6}               | {"pain":true}       | "readings": pain is true, no number
        {"pain":6}               | {"pain":11}         | "readings": score 11 is outside 0–10
        {"pain":6}               | {"pain":6.55}       | "readings": score 6.55 has more than one decimal
        {"pain":6}               | {"pian":6}          | "readings": measure "pian" is not known
        {"pain":6}               | {}                  | "readings": an entry needs at least one value, such as {"pain":6}
        {"pain":6}               | null                | "readings": an entry needs at least one value, such as {"pain":6}
        {"pain":6}               | 6                   | "readings" is no object
        "readings":{"pain":6},   | ~~                  | "readings": an entry needs at least one value, such as {"pain":6}
        "readings":{"pain":6}    | "readings":{"pain":6,"stress":null} | "readings": stress is null, no number
        ["neck"]                 | "neck"              | "sites" is no list of words
        ["neck"]                 | [null]              | "sites" holds null, which is no word
        "status":"taken"         | "status":"lost"     | "status" is "lost", which is not one of taken, skipped
        "status":"taken"         | "status":1          | "status" is missing or is no text
        "drug":"ibuprofen"       | "drug":null         | "drug" is missing or is no text
        "drug":"ibuprofen",      | ~~                  | "drug" is missing or is no text
        "drug":"ibuprofen"       | "drug":"a\\u0000b"   | "drug" holds a character that is none (NUL)
        "amount":400             | "amount":"400"      | "amount" is no number
        "amount":400             | "amount":-1         | amount
        "count":1                | "count":0           | count
        "before":6               | "before":"six"      | "before" is no number
        "after":3                | "after":10.5        | "after"
        "minutes":60             | "minutes":0.5       | "minutes" is 0.5, which is no whole number
        "60 EUR"                 | "sixty"             | "cost"
        "therapy":"massage","be  | "therapy":"masage","be | "therapy": therapy "masage" is not known; did you mean massage?
        "therapy":"massage","be  | "be                 | "therapy" is missing or is no text
        "from":"2026-11-01"      | "from":null         | "from" is missing or is no text
        "from":"2026-11-01"      | "from":"2026-02-30" | "from" is "2026-02-30", which is no date such as
        "to":"2026-11-09"        | "to":"2026-10-09"   | before
        "2/week"                 | "often"             | "goal"
        "rating":5               | "rating":9          | rating
        "name":"Anna"            | "name":null         | "name" is missing or is no text
        "value":"0"          | "value":"99999"     | day-start is "99999", which is no number of seconds after midnight
        "value":"0"          | "value":"-1"        | day-start is "-1", which is no number of seconds after midnight
        "value":"0"          | "value":null        | "value" is missing or is no text
        "name":"day-start"       | "name":"day-strat"  | the setting "day-strat" is not known; day-start is the only one
        "name":"day-start",      | ~~                  | "name" is missing or is no text
        "highest":10             | "highest":-1        | grip
        "better":"higher"        | "better":"up"       | "up" is not known here
        "kind":"site"            | "kind":"colour"     | "colour" is not known here
        "kind":"entry"           | "kind":"word"       | "word" is not known here
        00000000000000000002"    | 00000002"           | "uid"
        T08:00:00Z","readings    | T08:00","readings   | "recordedAt" is "2026-11-20T08:00", which is no time such as
        "at":"2026-11-20         | "at":"2026-12-20    | future
        "entries":[              | "entires":[         | a painlog export has no list "entires"
        "measures":[{"name":"grip","lowest":0,"highest":10,"better":"higher"}] | "measures":5 | "measures" is no list
        "therapies":[{"name":"reiki"}] | "therapies":"reiki" | "therapies" is no list
        "therapies":[{"name":"reiki"}] | "therapies":["reiki"] | in the list of therapies: what is there is no record
        """)
    void what_can_not_be_is_named(String written, String edited, String words) throws IOException {
        int place = WHOLE.indexOf(written);
        String text =
                WHOLE.substring(0, place) + edited.replace("\\\\", "\\") + WHOLE.substring(place + written.length());
        Path file = Files.writeString(home.resolve("edited.json"), text);

        person.refused("import " + file, 2, words);

        assertEquals(before, person.says("export"));
    }
}
