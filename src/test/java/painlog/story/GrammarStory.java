package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** What the command line refuses, no file brings in: JSON, JSON lines, the tidy CSV and tables of other programs. */
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
        "drug":"ibuprofen"       | "drug":"a\\tb"              | drug,,,ibuprofen         | drug,,,a\tb              | holds a line break or a control character
        "goal":"2/week"          | "goal":"2 a week"           | goal,,,2/week            | goal,,,2 a week          | goal "2 a week" is not a number per day
        """)
    void a_wrong_value_is_refused_at_every_door(String json, String wrong, String cell, String wrongCell, String said)
            throws IOException {
        refuses(person.says("export --as json").replace(json, wrong), "line ", said);
        refuses(person.says("export --as jsonl").replace(json, wrong), "line ", said);
        refuses(person.says("export --as csv").replace(cell, wrongCell), "line ", said);
    }

    private static final String FIELDS =
            "at,zone,pain,pain.worst,stress,tags,trigger,site,symptom,quality,relief,therapy,"
                    + "technique,minutes,before,after,helped,home,cost,provider,drug,amount,unit,count,status";

    private static final String ROW = "2026-11-20T20:00,Europe/Oslo,6,7,4,flare,sitting,lower-back:left,,,,massage,"
            + "deep-tissue,60,7,4,yes,yes,60 EUR,Anna,ibuprofen,400,mg,1,taken";

    private Path table(String field, String wrong) throws IOException {
        List<String> columns = List.of(FIELDS.split(","));
        String[] cells = ROW.split(",", -1);
        if (!field.isEmpty()) {
            cells[columns.indexOf(field)] = wrong;
        }
        String row = "\"" + String.join("\",\"", cells) + "\"";
        return Files.writeString(home.resolve("table.csv"), FIELDS + "\n" + row + "\n");
    }

    private String importing(Path table) {
        StringBuilder line = new StringBuilder("-j " + home.resolve("table.db") + " import " + table + " --from csv");
        for (String field : FIELDS.split(",")) {
            line.append(" --map ").append(field).append('=').append(field);
        }
        return line.toString();
    }

    @Test
    void the_table_whose_cells_are_replaced_is_taken_as_it_is() throws IOException {
        assertEquals(
                "imported 1 entry, 1 session, 1 dose from table.csv (csv)\n", person.says(importing(table("", ""))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        pain.worst | 7.123              | pain.worst 7.123 has more than one decimal
        pain       | 11                 | score 11 is outside 0–10
        pain       | six                | score "six" is not a number
        pain       | 1e1                | score "1e1" is not a number
        stress     | -1                 | stress -1 is outside 0–10
        trigger    | siting             | did you mean sitting?
        symptom    | stifness           | did you mean stiffness?
        quality    | dul                | did you mean dull?
        relief     | haet               | did you mean heat?
        site       | lower-bak:left     | did you mean lower-back?
        site       | lower-back:top     | side "top" is not one of left, right, both, middle
        zone       | Europe/Olso        | did you mean Europe/Oslo?
        zone       | +25:00             | +25:00
        at         | 2036-11-20T20:00   | 2036-11-20 20:00 +01:00 is in the future
        at         | 1850-11-20T20:00   | 1900
        at         | 2026-04-31T20:00   | April 2026 has 30 days
        at         | 2026-03-29T02:30   | 2026-03-29
        at         | 2026-11-20T25:00   | 2026-11-20T25:00
        therapy    | masage             | did you mean massage?
        technique  | deep-tisue         | did you mean deep-tissue?
        minutes    | 1441               | minutes 1441 are outside 1–1440
        minutes    | 60.5               | minutes 60.5 is not a whole number
        before     | 7.55               | score 7.55 has more than one decimal
        after      | 12                 | score 12 is outside 0–10
        helped     | perhaps            | perhaps
        home       | clinic             | clinic
        cost       | 60                 | cost "60" is not an amount with a currency
        cost       | -60 EUR            | -60
        status     | forgotten          | forgotten
        unit       | /2 tablet          | /2 tablet
        amount     | 0                  | amount 0 is outside 0–1000000
        amount     | 1/0                | 1/0
        count      | 0                  | count 0 is outside 0–100
        count      | many               | count "many" is not a number
        """)
    void a_wrong_cell_of_a_table_is_refused(String field, String wrong, String said) throws IOException {
        var outcome = person.types(importing(table(field, wrong)));
        assertEquals(2, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.err().startsWith("line 2: "), outcome.err());
        assertTrue(outcome.err().contains(said), outcome.err());
        assertFalse(Files.exists(home.resolve("table.db")));
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
        UPDATE dose SET drug = printf('a%sb', char(10))              | dose d1 has the drug "a b", whose name holds a line break or a control character; painlog edit d1 DRUG sets it right | edit d1 ibuprofen
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
