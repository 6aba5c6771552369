package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who looks back: gaps, filters that can't be heeded, words without an option. */
final class LookingStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-20T21:00:00+01:00");
    }

    @Test
    void after_a_gap_it_is_said_how_long_ago_the_last_entry_was() {
        person.says("6 --at \"2026-11-02 09:00\"");

        assertTrue(
                person.says("")
                        .contains("Last 7 days: no pain logged; the last entry is of Mon 2026-11-02, 18 days ago\n"),
                person.says(""));
        person.says("5");
        assertFalse(person.says("").contains("no pain logged"));
    }

    @Test
    void a_week_of_which_only_a_part_is_shown_is_not_what_the_next_seems_to_be_held_against() {
        for (int day = 1; day <= 20; day++) {
            person.says((day < 6 ? 3 : 6) + " --at \"2026-11-" + (day < 10 ? "0" : "") + day + " 09:00\"");
        }
        String cut = person.says("summary --by week --from 2026-11-07").replaceAll("\\s+", " ");
        String whole = person.says("summary --by week --from 2026-11-02").replaceAll("\\s+", " ");

        assertTrue(cut.contains("of the whole span before, of which the first row shows a part"), cut);
        assertTrue(cut.contains("2026-W46 7/7 7 6.0 6.0 6 0 % 0 % +1.7"), cut);
        assertTrue(whole.contains("Change: the mean less that of the span before; –"), whole);
    }

    @Test
    void today_s_glance_is_of_the_main_site_and_says_where_sites_are_mixed() {
        for (int day = 10; day < 20; day++) {
            person.says((day % 2 == 0 ? "8 @lower-back" : "2 @neck") + " --at \"2026-11-" + day + " 09:00\"");
        }
        assertTrue(person.says("").contains("(sites mixed: lower-back 5 days, neck 5; --site tells them apart)"));

        person.says("config set main-site lower-back");
        String glance = person.says("");
        assertTrue(glance.contains("Only: lower-back (the main site; --site any for all)."), glance);
        assertTrue(glance.contains("pain 8.0 on average"), glance);
    }

    @Test
    void a_provider_that_is_not_known_is_refused() {
        person.says("provider add \"Anna Berg\"");
        person.says("session massage --provider \"Anna Berg\"");

        person.refused("list sessions --provider \"Anna Burg\"", 2, "is not known; did you mean \"Anna Berg\"?");
        assertTrue(person.says("list sessions --provider \"anna berg\"").contains("massage"));
    }

    @Test
    void a_measure_narrows_entries_and_is_refused_where_there_are_none() {
        person.says("6 --at \"2026-11-19 09:00\"");
        person.says("log sleep=4 --at \"2026-11-19 10:00\"");

        String list = person.says("list --measure sleep");
        assertTrue(list.contains("sleep=4"), list);
        assertFalse(list.contains("09:00"), list);
        person.refused("list sessions --measure sleep", 2, "--measure is about entries");
        person.refused("list all --measure sleep", 2, "--measure is about entries");
    }

    @Test
    void a_list_of_days_says_when_days_begin() {
        person.says("config set day-start 04:00");
        person.says("6 --at \"2026-11-19 01:00\"");

        Person.Outcome none = person.types("list --from 2026-11-19");
        assertTrue(
                none.err().contains("Days begin at 04:00: what is felt before that is of the day before."), none.err());
        assertEquals("", person.types("list").err());
    }

    @Test
    void measures_say_what_they_are_about() {
        assertTrue(person.says("measure list").contains("Oswestry questionnaire"), person.says("measure list"));
    }

    @Test
    void a_bare_word_is_refused_with_the_option_that_is_meant() {
        person.says("6");
        person.refused("summary last", 2, "days are asked for by an option: painlog summary --week last");
        person.refused("summary 2026-02", 2, "painlog summary --month 2026-02");
        person.refused(
                "compare massage vs none",
                2,
                "two arms are named without a word between: painlog compare massage none");
        person.refused("list sessions massage", 2, "a list is narrowed by options: --therapy");
    }

    @Test
    void a_zone_of_the_system_that_is_not_known_is_not_taken_for_utc() {
        person.with("TZ", "Nope/Zone").refused("6", 2, "TZ: ");
        person.with("TZ", ":Europe/Oslo").says("6");
        person.with("TZ", "CET-1CEST,M3.5.0,M10.5.0/3").says("5");
    }

    @Test
    void a_wrong_suggestion_is_not_made() {
        assertFalse(
                person.types("help nope").err().contains("dose"),
                person.types("help nope").err());
    }
}
