package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void what_is_given_replaces_what_is_there() {
        person.says("6 stress=7 @lower-back:left +flare after sitting --trigger sitting --at \"yesterday 21:30\"");
        var edited = person.types("edit e1 5 @neck");

        assertEquals(
                "e1: pain 5, stress 7, neck, +flare, after sitting, \"after sitting\", Thu 2026-11-19 21:30 +01:00\n",
                edited.out());
        assertEquals("painlog undo takes it back\n", edited.err());
        assertTrue(json("e1").contains("\"triggers\":[\"sitting\"]"), json("e1"));
        assertTrue(json("e1").contains("\"tags\":[\"flare\"],\"note\":\"after sitting\""), json("e1"));
        assertTrue(json("e1").contains("\"recordedAt\":\"2026-11-20T20:00:00Z\""), json("e1"));
    }

    @Test
    void an_empty_text_empties() {
        person.says("6 stress=7 energy=3 @lower-back +flare after sitting --trigger sitting,stress");
        assertEquals(
                "e1: pain 6, energy 3, Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit e1 stress= @ + --note \"\" --trigger \"\""));
        assertTrue(json("e1").endsWith("\"triggers\":[],\"relief\":[],\"tags\":[],\"note\":null}\n"), json("e1"));
    }

    @Test
    void values_and_a_time_can_be_added() {
        person.says("6");
        assertEquals(
                "e1: pain 6, stress 3, eased by heat, \"felt worse\", Thu 2026-11-19 21:30 +01:00\n",
                person.says("edit e1 stress=3 --at \"yesterday 21:30\" felt worse --relief heat"));
        assertTrue(json("e1").contains("\"relief\":[\"heat\"],\"tags\":[],\"note\":\"felt worse\""), json("e1"));
        assertEquals(
                "e1: pain 6, stress 3, eased by heat, \"felt worse\", Thu 2026-11-19 21:30 +09:00\n",
                person.says("edit e1 --at \"2026-11-19 21:30\" --zone Asia/Tokyo"));
    }

    @Test
    void the_last_record_has_a_name() {
        person.says("6");
        person.says("edit last 7");
        person.says("session massage --before 7");
        assertEquals(
                "s1: massage 60 min, 7 → 4, Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit last --after 4 --minutes 60"));
        person.says("edit e1 5");
        assertTrue(person.says("edit last --after 3").startsWith("s1"));
    }

    @Test
    void a_session_changes_its_therapy_or_only_its_techniques() {
        person.says("session massage swedish --provider Anna --home --cost 60EUR @neck");
        assertEquals(
                "s1: massage (sports), by Anna, 60 EUR, neck, Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit s1 sports --no-home"));
        assertTrue(json("s1").contains("\"provider\":\"Anna\",\"home\":false"), json("s1"));
        assertEquals("s1: yoga, by Anna, neck, Fri 2026-11-20 21:00 +01:00\n", person.says("edit s1 yoga --cost \"\""));
        assertEquals(
                "s1: massage (sports), by Anna, neck, Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit s1 massage sports"));
        assertEquals(
                "s1: massage, helped: no, neck, Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit s1 --no-techniques --provider \"\" --helped no"));
        assertTrue(json("s1").contains("\"helped\":\"no\",\"provider\":null,\"home\":false,\"cost\":null"), json("s1"));
        assertEquals(
                "new provider Berta; painlog provider edit adds where and what",
                person.types("edit s1 --provider Berta").err().lines().toList().get(1));
        person.refused("edit s1 core", 2, "core is a technique, not a therapy");
    }

    @Test
    void a_dose_changes_its_drug_or_its_amount() {
        person.says("dose ibuprofen 400mg --skipped");
        assertEquals("d1: ibuprofen 600 mg, Fri 2026-11-20 21:00 +01:00\n", person.says("edit d1 600 mg --taken"));
        assertEquals("d1: naproxen 600 mg, Fri 2026-11-20 21:00 +01:00\n", person.says("edit d1 naproxen"));
        assertEquals(
                "d1: 2 × naproxen, Fri 2026-11-20 08:00 +01:00\n",
                person.says("edit d1 --no-amount --count 2 --at 8:00"));
    }

    @Test
    void a_period_changes_its_days_its_goal_and_its_label() {
        person.says("period add massage 2026-01-05..2026-02-15 --goal 2/week --label first");
        person.says("period add massage 2026-03-01..2026-03-31");

        assertEquals(
                "p1: massage 2026-01-05..2026-02-10, goal 1/week\n",
                person.says("edit p1 2026-01-05..2026-02-10 --goal 1/week --label \"\""));
        person.refused("edit p1 2026-01-05..2026-03-01", 2, "massage 2026-01-05..2026-03-01 overlaps p2");
        person.refused("edit p1 2026-01-05..", 2, "massage 2026-01-05.. overlaps p2");
        assertEquals("p1: yoga 2026-01-05.., goal 1/week\n", person.says("edit p1 yoga 2026-01-05.."));
        person.refused("edit p1 2026-12-05..", 2, "2026-12-05 is in the future");
    }

    @Test
    void nothing_changes_without_a_difference() {
        person.says("6 @neck");
        assertEquals("e1 is unchanged\n", person.types("edit e1 6 @neck").err());
        assertEquals("undone: log e1: pain 6, neck, Fri 2026-11-20 21:00 +01:00\n", person.says("undo"));
    }

    @Test
    void undo_and_redo_reverse_an_edit() {
        person.says("6 @neck +flare first");
        person.says("edit e1 3 @hip + second");
        String second = json("e1");
        person.says("undo");
        assertTrue(json("e1").contains("\"pain\":6}"), json("e1"));
        assertTrue(json("e1").contains("\"tags\":[\"flare\"],\"note\":\"first\""), json("e1"));
        person.says("redo");
        assertEquals(second, json("e1"));
    }

    @Test
    void what_the_record_does_not_have_is_refused() {
        person.says("6");
        person.says("session massage");
        person.says("dose aspirin");
        person.says("period start yoga");
        person.refused("edit e1 --minutes 60", 2, "e1 is an entry, which has no --minutes");
        person.refused("edit s1 --count 2", 2, "s1 is a session, which has no --count");
        person.refused("edit d1 --minutes 60", 2, "d1 is a dose, which has no --minutes");
        person.refused("edit p1 --at yesterday", 2, "p1 is a period, which has no --at");
        person.refused("edit p1 yoga 2026-01-01.. 2026-02-01", 2, "\"2026-02-01\" is one word too many");
        person.refused("edit e1 --zone Asia/Tokyo", 2, "--zone needs --at");
    }

    @Test
    void bad_input_changes_nothing() {
        person.says("6 @neck");
        String before = json("e1");
        person.refused("edit", 2, "edit needs the id of a record, or last");
        person.refused("edit e2 5", 3, "there is no entry e2");
        person.refused("edit 5", 2, "\"5\" is not an id");
        person.refused("edit e1 11", 2, "score 11 is outside 0–10");
        person.refused("edit e1 5 6", 2, "pain is given twice");
        person.refused("edit e1 pain=", 2, "an entry needs at least one value");
        person.refused("edit e1 @nek", 2, "did you mean neck?");
        person.refused("edit e1 --trigger siting", 2, "did you mean sitting?");
        person.refused("edit e1 --at 2026-11-21", 2, "in the future");
        person.refused("edit e1 words --note x", 2, "the note is given twice");
        assertEquals(before, json("e1"));
    }

    @Test
    void without_a_terminal_there_is_no_editor() {
        person.says("6");
        person.refused("edit e1", 2, "an editor needs a terminal; say what changes");
        person.atTerminal();
        person.refused("edit e1 --no-input", 2, "an editor needs a terminal");
        person.refused("edit e1", 2, "neither $VISUAL nor $EDITOR names an editor");
    }

    @Test
    void an_editor_shows_the_whole_record() throws Exception {
        person.says("6 stress=7 @lower-back:left,neck +flare after sitting --trigger sitting".replace(",neck", ""));
        editor("cp \"$1\" " + home + "/seen");
        assertEquals("e1 is unchanged\n", person.types("edit e1").err());
        assertEquals("""
            # e1: pain 6, stress 7, lower-back:left, Fri 2026-11-20 21:00 +01:00
            # Change what you like, save and close. Lines that begin with # are left out;
            # an empty text changes nothing.
            at: 2026-11-20T21:00:00+01:00
            pain: 6
            stress: 7
            sites: lower-back:left
            tags: flare
            quality:
            symptom:
            trigger: sitting
            relief:
            note: after sitting
            """, Files.readString(home.resolve("seen")));
    }

    @Test
    void an_editor_changes_each_kind_of_record() throws Exception {
        person.says("6 stress=7 @neck +flare after sitting");
        editor("sed -i -e 's/^pain: .*/pain: 4/' -e '/^stress/d' -e 's/^sites.*/sites: hip, leg:left/' -e"
                + " 's/^tags.*/energy: 3/' -e 's/^note.*/note: one/' -e 's/T21:00/T20:00/' \"$1\"; echo more >>"
                + " \"$1\"");
        assertEquals(
                "e1: pain 4, energy 3, hip, leg:left, \"one more\", Fri 2026-11-20 20:00 +01:00\n",
                person.says("edit e1"));
        assertTrue(json("e1").contains("\"tags\":[],\"note\":\"one\\nmore\""), json("e1"));
        assertTrue(json("e1").contains("\"zone\":\"Europe/Oslo\""), json("e1"));

        person.says("session massage sports --before 7 --provider Anna --home");
        editor("sed -i -e 's/^techniques.*/techniques: thai/' \"$1\"");
        var wrong = person.typing("n\n").types("edit s1");
        assertEquals(130, wrong.code());
        assertTrue(wrong.err().contains("\"thai\" is not known"), wrong.err());
        assertTrue(wrong.err().endsWith("painlog: s1 was left as it is\n"), wrong.err());
        editor("sed -i -e 's/^techniques.*/techniques:/' -e 's/^after:/after: 3/' -e 's/^home.*/home: no/' \"$1\"");
        assertEquals("s1: massage, 7 → 3, by Anna, Fri 2026-11-20 21:00 +01:00\n", person.says("edit s1"));

        person.says("dose \"vitamin d\" 10 ug");
        editor("sed -i -e 's/^amount.*/amount: 20 ug/' -e 's/^skipped.*/skipped: yes/' \"$1\"");
        assertEquals("d1: skipped vitamin d 20 ug, Fri 2026-11-20 21:00 +01:00\n", person.says("edit d1"));

        person.says("period add massage 2026-01-05..2026-02-15 --goal 2/week");
        editor("sed -i -e 's/2026-02-15$/2026-02-01/' -e 's/^label.*/label: first/' \"$1\"");
        assertEquals("p1: massage 2026-01-05..2026-02-01, goal 2/week, first\n", person.says("edit p1"));
    }

    @Test
    void a_text_that_cannot_be_read_is_opened_again_as_it_was_left() throws Exception {
        person.says("6");
        editor("if grep -q six \"$1\"; then sed -i 's/six/5/' \"$1\"; else sed -i 's/^pain: 6/pain: six/' \"$1\"; fi");
        var edited = person.typing("y\n").types("edit e1");
        assertEquals("e1: pain 5, Fri 2026-11-20 21:00 +01:00\n", edited.out());
        assertTrue(edited.err().startsWith("  score \"six\" is not a number from 0 to 10"), edited.err());
    }

    @Test
    void leaving_the_editor_changes_nothing() throws Exception {
        person.says("dose aspirin");
        editor(": > \"$1\"");
        person.refused("edit d1", 130, "the text was left empty; nothing was changed");
        editor("exit 3");
        person.refused("edit d1", 1, "ended with code 3; nothing was changed");
        editor("sed -i 's/^drug:/drgu:/' \"$1\"");
        String err = person.typing("").types("edit d1").err();
        assertTrue(err.contains("\"drgu\" is not one of at, drug"), err);
        try (var files = Files.list(person.journal().getParent())) {
            assertEquals(1, files.count());
        }
        assertFalse(person.says("history").contains("edit"));
    }

    private void editor(String script) throws Exception {
        Path file = home.resolve("editor");
        Files.writeString(file, script);
        person.atTerminal().with("VISUAL", "sh " + file);
    }

    /** The record as JSON, from an edit that changes nothing. */
    private String json(String id) {
        String same = switch (id.charAt(0)) {
            case 'e' -> " --new-word";
            default -> " --note \"\"";
        };
        return person.says("edit " + id + same + " --format json");
    }
}
