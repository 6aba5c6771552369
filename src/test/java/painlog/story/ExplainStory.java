package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class ExplainStory {
    @TempDir
    Path home = Path.of("");

    @Test
    void a_term_is_explained_with_its_source() {
        String said = new Person(home).says("explain nonoverlap").replaceAll("\\s+", " ");

        assertTrue(said.contains("how often the second is the better one"), said);
        assertTrue(said.contains("Source: Parker & Vannest 2009"), said);
    }

    @Test
    void it_is_found_however_it_is_written() {
        Person person = new Person(home);
        for (String spelled : List.of("Trend", "DRIFT", "theilsen", "theil-sen")) {
            assertTrue(person.says("explain " + spelled).startsWith("drift, steady drift, trend"), spelled);
        }
    }

    @Test
    void every_word_that_tables_use_is_there() {
        Person person = new Person(home);
        for (String word : List.of(
                "nonoverlap",
                "trend",
                "interval",
                "grade",
                "washout",
                "coverage",
                "autocorrelation",
                "holm",
                "mcid",
                "arm",
                "phase",
                "middle half",
                "logged",
                "change",
                "better",
                "p",
                "q",
                "shrunk",
                "clear drop",
                "usual",
                "the day after",
                "drift",
                "mark",
                "repeated",
                "days worth",
                "tau-u",
                "pnd",
                "pand")) {
            assertEquals(0, person.types("explain " + word).code(), word);
        }
    }

    @Test
    void without_a_term_all_are_listed() {
        assertTrue(new Person(home).says("explain").contains("washout"));
        var json = JsonMapper.shared().readTree(new Person(home).says("explain --format json"));
        assertTrue(json.get("terms").size() > 30);
    }

    @Test
    void the_nearest_term_is_offered() {
        var refused = new Person(home).types("explain nonoverlab");
        assertEquals("painlog: there is no term \"nonoverlab\"; did you mean nonoverlap?\n", refused.err());
        assertEquals(2, refused.code());
        assertEquals(
                "painlog: there is no term \"xyzzyx\"; painlog explain lists them\n",
                new Person(home).types("explain xyzzyx").err());
    }
}
