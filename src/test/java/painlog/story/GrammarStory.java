package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** What the command line refuses, no file brings in: JSON, JSON lines and the tidy CSV. */
final class GrammarStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(Path.of(""));

    @BeforeEach
    void someoneWithAFewRecords() {
        person = new Person(home);
        person.says("6 pain.worst=7 stress=4 @lower-back:left +flare after sitting --trigger sitting");
        person.says(
                "session massage deep-tissue --minutes 60 --before 7 --after 4 --home --cost 60EUR --provider Anna");
        person.says("dose ibuprofen 400mg");
        person.says("period start massage --on 2026-11-01 --goal 2/week");
    }

    /** A value as the JSON and the tidy CSV have it, a wrong one in its place, and what is said of that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "pain.worst":7           | "pain.worst":7.123          | pain.worst,7,            | pain.worst,7.123,        | pain.worst 7.123 has more than one decimal
        "pain":6                 | "pain":11                   | pain,6,                  | pain,11,                 | score 11 is outside 0–10
        "stress":4               | "stress":-1                 | stress,4,                | stress,-1,               | stress -1 is outside 0–10
        "stress":4               | "strss":4                   | stress,4,                | strss,4,                 | did you mean stress?
        "tags":["flare"]         | "tags":["a,b"]              | tag,,,flare              | tag,,,"a,b"              | tag "a,b" is not one word
        "triggers":["sitting"]   | "triggers":["siting"]       | trigger,,,sitting        | trigger,,,siting         | did you mean sitting?
        "lower-back:left"        | "lower-bak:left"            | site,,,lower-back:left   | site,,,lower-bak:left    | did you mean lower-back?
        "lower-back:left"        | "lower-back:top"            | site,,,lower-back:left   | site,,,lower-back:top    | side "top" is not one of left, right, both, middle
        "id":1,                  | "id":12345678901234567890,  | entry,e1,                | entry,e12345678901234567890, | 12345678901234567890
        "zone":"Europe/Oslo"     | "zone":"Europe/Olso"        | Europe/Oslo              | Europe/Olso              | did you mean Europe/Oslo?
        "at":"2026-11-20T        | "at":"2036-11-20T           | ,2026-11-20T             | ,2036-11-20T             | 2036-11-20 21:00 +01:00 is in the future
        "at":"2026-11-20T        | "at":"1850-11-20T           | ,2026-11-20T             | ,1850-11-20T             | 1900
        "minutes":60             | "minutes":1441              | minutes,60,              | minutes,1441,            | minutes 1441 are outside 1–1440
        "before":7               | "before":7.55               | before,7,                | before,7.55,             | score 7.55 has more than one decimal
        "home":true              | "home":"ja"                 | home,,,yes               | home,,,ja                | ja
        "60 EUR"                 | "60"                        | cost,,,60 EUR            | cost,,,60                | cost "60" is not an amount with a currency
        "deep-tissue"            | "deep-tisue"                | technique,,,deep-tissue  | technique,,,deep-tisue   | did you mean deep-tissue?
        "status":"taken"         | "status":"forgotten"        | status,,,taken           | status,,,forgotten       | "forgotten", which is not one of taken, skipped
        "unit":"mg"              | "unit":"/2 tablet"          | unit,,,mg                | unit,,,/2 tablet         | unit "/2 tablet" is not one word
        "amount":400             | "amount":0                  | amount,400,              | amount,0,                | amount 0 is outside 0–1000000
        "from":"2026-11-01"      | "from":"2999-11-01"         | p1,2026-11-01            | p1,2999-11-01            | 2999-11-01, outside the years 1900 to 2100
        "goal":"2/week"          | "goal":"2 a week"           | goal,,,2/week            | goal,,,2 a week          | goal "2 a week" is not a number per day
        """)
    void a_wrong_value_is_refused_at_every_door(String json, String wrong, String cell, String wrongCell, String said)
            throws IOException {
        refuses(person.says("export --as json").replace(json, wrong), "line ", said);
        refuses(person.says("export --as jsonl").replace(json, wrong), "line ", said);
        refuses(person.says("export --as csv").replace(cell, wrongCell), "line ", said);
    }

    private void refuses(String export, String where, String said) throws IOException {
        Path folder = Files.createTempDirectory(home, "other");
        Person other = new Person(folder);
        Path file = Files.writeString(folder.resolve("theirs.txt"), export);

        var outcome = other.types("import " + file);

        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith("painlog: theirs.txt: " + where), outcome.err());
        assertTrue(outcome.err().contains(said), outcome.err());
        assertFalse(Files.exists(other.journal()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        UPDATE reading SET value = 7.123 WHERE measure = 'pain.worst' | entry e1 holds pain.worst 7.123, which has more than one decimal; painlog edit e1 pain.worst=7.1 sets it right | edit e1 pain.worst=7.1
        UPDATE entry SET zone = 'Mars/Phobos'                         | entry e1 has the zone "Mars/Phobos", which is not known | edit e1 --at 20:00 --zone Europe/Oslo
        UPDATE entry SET utc_offset = -28800                          | entry e1 has the offset -08:00, which was never that of Europe/Oslo | edit e1 --at 20:00 --zone Europe/Oslo
        UPDATE entry SET felt_at = 2100000000                         | entry e1 is of 2036-07-18 13:20:00 UTC, after it was recorded; painlog edit e1 --at TIME sets it right | edit e1 --at 20:00
        UPDATE entry_tag SET tag = 'a,b'                              | entry e1 has the tag "a,b", which is not one word; painlog edit e1 + sets it right | edit e1 +
        UPDATE dose SET unit = '/2 tablet'                            | dose d1 has the unit "/2 tablet", which is not one word; painlog edit d1 AMOUNT sets it right | edit d1 400mg
        UPDATE period SET first_day = '1200-01-01'                    | period p1 has days outside the years 1900 to 2100; painlog edit p1 FROM..TO sets it right | edit p1 2026-11-01..
        """)
    void what_an_older_painlog_let_in_is_found_shown_and_set_right(String damage, String fault, String mend) {
        try (Sql sql = Connections.open(person.journal())) {
            sql.update(damage);
        }

        var found = person.types("verify");
        assertEquals(1, found.code());
        assertTrue((found.out() + found.err()).contains(fault), found.out() + found.err());
        assertEquals(0, person.types("list all").code());
        assertEquals(0, person.types("show e1").code());

        person.says(mend);
        assertFalse(
                person.types("verify").out().contains(fault.substring(0, 12)),
                person.types("verify").out());
    }
}
