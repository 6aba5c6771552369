package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.calendar.Moment;
import painlog.error.UnusableJournal;
import painlog.journal.Entry;
import painlog.recording.JournalProvider;
import painlog.recording.JournalWriter;
import painlog.recording.NewRecord;
import painlog.recording.parse.EntryFactory;
import painlog.recording.parse.EntryInput;
import painlog.recording.parse.WordResolver;

/** Slips that are taken as they stand, or not at all: what is said of them. */
final class SlipStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(Path.of(""));

    @BeforeEach
    void someone() {
        person = new Person(home);
        person.says("6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        5 yesterday              | note "yesterday"; --at yesterday sets the time
        5 2h ago                 | note "2h ago"; --at "2h ago" sets the time
        5 neck                   | note "neck"; @neck says where
        5 Lower Back             | note "Lower Back"; @lower-back says where
        session massage --note noon | note "noon"; --at noon sets the time
        5 stiff neck             | ~~
        5 slept until noon       | ~~
        """)
    void a_note_that_is_only_a_site_or_a_time(String line, String hint) {
        assertEquals(hint.isEmpty() ? "" : hint + "\n", person.types(line).err());
    }

    @Test
    void a_drug_or_unit_never_seen_before() {
        assertEquals(
                "new drug ibuprofen\n", person.types("dose ibuprofen 400mg").err());
        assertEquals("", person.types("dose Ibuprofen 200 MG").err());
        assertEquals(
                "new drug ibuprofne; did you mean ibuprofen? painlog undo takes it back\n",
                person.types("dose ibuprofne 400mg").err());
        assertEquals(
                "new unit tablett; did you mean tablet? painlog undo takes it back\n",
                person.types("dose ibuprofen 1tablett").err());
        assertEquals(
                "painlog undo takes it back\nnew drug aspirin\n",
                person.types("edit d1 aspirin").err());
        assertEquals("", person.types("dose aspirin 1g -q").err());
    }

    @Test
    void a_mistyped_journal_makes_no_folder_and_a_new_one_is_named() throws IOException {
        person.refused(
                "6 -j " + home.resolve("helth/journal.db"),
                4,
                "the folder " + home.resolve("helth")
                        + " of the journal journal.db is not there; correct its name, or make" + " the folder first");
        assertFalse(Files.exists(home.resolve("helth")));

        Path other = home.resolve("other.db");
        assertEquals(
                "new journal " + other + "\n", person.types("6 -j " + other).err());
        assertEquals("", person.types("6 -j " + other).err());
        assertEquals("", person.types("6 -q -j " + home.resolve("third.db")).err());

        Path file = Files.writeString(home.resolve("diary.csv"), "at,pain\n2026-11-01T10:00,5\n");
        assertEquals(
                "new journal " + home.resolve("imported.db") + "\npainlog undo takes it back\n",
                person.types("import " + file + " --from csv --map at=at --map pain=pain -j "
                                + home.resolve("imported.db"))
                        .err());
        person.refused(
                "import " + file + " --from csv --map at=at --map pain=pain -j " + home.resolve("x/y.db"),
                4,
                "the folder");
    }

    @Test
    void of_two_journals_named_the_later_counts() {
        Path first = home.resolve("first.db");
        Path second = home.resolve("second.db");
        person.says("6 -j " + first + " -j " + second);

        assertFalse(Files.exists(first));
        assertTrue(Files.exists(second));
    }

    @Test
    void a_journal_needs_a_name_without_a_question_mark_whoever_gives_it() {
        person.refused("6 -j \"\"", 2, "--journal needs the name of a file");
        person.says("5");
        for (String copy : new String[] {"backup ", "verify --salvage "}) {
            person.refused(
                    copy + home.resolve("what?.db"), 2, "what?.db\" has a ?, which SQLite would take for settings");
        }
        person.refused("6 -j " + home.resolve("what?.db"), 2, "has a ?, which SQLite would take for settings");
        person.with("PAINLOG_JOURNAL", home.resolve("what?.db").toString());
        person.refused("6", 2, "has a ?, which SQLite would take for settings");
    }

    @Test
    void a_relative_folder_in_an_xdg_variable_is_none() {
        person.with("XDG_DATA_HOME", "here").with("XDG_CONFIG_HOME", "there");

        assertTrue(person.says("config list")
                .contains(home.resolve(".local/share/painlog/journal.db").toString()));
        assertTrue(person.says("config path")
                .contains(home.resolve(".config/painlog/config.toml").toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        5 @        | @ alone names no site; write it with its name, such as @lower-back
        5 +        | + alone names no tag; write it with its word, such as +flare
        5 =3       | "=3" has no measure before the =, such as stress=3
        5 stress=  | "stress=" has no value after the =, such as stress=7
        5 +flare=  | "+flare=" takes something out of a record that is there: painlog edit ID +flare=
        session massage @ | @ alone names no site; write it with its name, such as @lower-back
        session massage +flare= | "+flare=" takes something out of a record that is there: painlog edit ID +flare=
        checkin --average 4 --worst 2 | pain.average 4 is above pain.worst 2; one of them is a slip
        log pain.least=5 pain.average=4 | pain.least 5 is above pain.average 4; one of them is a slip
        """)
    void half_of_something_is_refused(String line, String words) {
        person.refused(line, 2, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        undo -1                        | the number of changes "-1" is not a whole number, such as: painlog undo 3
        5 --at 😖                      | "😖" is not a time painlog knows
        5 --at ~"0:30 am"~             | with am or pm hours run from 1 to 12
        session massage --cost ~"60 "~ | cost "60" is not an amount with a currency such as 60EUR
        session massage --minutes 0    | minutes 0 are outside 1–1440
        export -o ~""~                 | -o needs the name of a file
        measure add worry              | --better
        """)
    void a_refusal_says_what_was_typed_and_what_would_be_right(String line, String words) {
        person.refused(line.replace("~", ""), 2, words);
    }

    @Test
    void a_config_file_of_anything_else_is_named() throws IOException {
        Path config = Files.createDirectories(home.resolve(".config/painlog")).resolve("config.toml");
        Files.writeString(config, "[painlog]\n");
        person.refused(
                "6", 2, "\"[painlog]\" in line 1 of the config file " + config + " is not a setting; write NAME =");
        Files.write(config, new byte[] {(byte) 0xff, 0, 1});
        person.refused("6", 2, "the config file " + config + " is not UTF-8 text");
    }

    @Test
    void days_marked_as_none_that_have_a_therapy() {
        person.says("period start massage --on 2026-11-01");
        assertEquals(
                "some of these days are in p1 too (massage 2026-11-01..); they count as massage, not as none\n",
                person.types("period start none --on 2026-11-10").err());
        assertEquals(
                "some of these days are in p2 too (none 2026-11-10..); they count as yoga, not as none\n",
                person.types("period add yoga 2026-11-15..2026-11-16").err());
        assertEquals("", person.types("period add none 2026-01-01..2026-02-01").err());
    }

    @Test
    void a_journal_that_is_moved_away_meanwhile_is_not_confirmed_into_the_void() throws IOException {
        Path moved = home.resolve("moved.db");
        try (JournalWriter writer = new JournalWriter(
                JournalProvider.FILES,
                person.journal(),
                Moment.of(Instant.parse("2026-11-20T20:00:00Z"), ZoneOffset.UTC),
                Optional.empty())) {
            Files.move(person.journal(), moved);
            WordResolver words = new WordResolver(writer.journal().vocabulary(), false);
            Entry entry = EntryFactory.entry(
                    EntryInput.ofWords(List.of("5")),
                    words,
                    Moment.of(Instant.parse("2026-11-20T20:00:00Z"), ZoneOffset.UTC),
                    Instant.parse("2026-11-20T20:00:00Z"));
            UnusableJournal refused = assertThrows(
                    UnusableJournal.class, () -> writer.change("log", new NewRecord.OfEntry(entry, words)));
            assertTrue(
                    refused.sentence().contains("was moved away by another program; nothing was saved"),
                    refused.sentence());
        }
    }

    @Test
    void a_sign_within_a_note_is_a_sign() {
        assertEquals(
                "e2: pain 5, \"here + there = bad\", Fri 2026-11-20 21:00 +01:00\n",
                person.says("5 here + there = bad"));
    }

    @Test
    void a_score_with_a_comma_is_told_the_point() {
        person.refused("6,5", 2, "write a decimal point, 6.5");
    }
}
