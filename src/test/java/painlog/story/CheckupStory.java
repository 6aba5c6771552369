package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckupStory {
    @TempDir
    Path home;

    Person person;

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private void painOnEachOfTheLast(int days) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < days; i++) {
            lines.append(i).append(" days ago | 5\n");
        }
        person.typing(lines.toString()).says("log -");
    }

    @Test
    void a_single_day_is_reported_with_how_many_are_needed() {
        person.says("5 days-off=1 interference.work=6");

        String page = person.says("checkup").replaceAll("\\s+", " ");

        assertTrue(
                page.contains(
                        "interference.work 5 or more on 1 of 1 day logged since 2026-10-24 (counts from 2 days on)"),
                page);
        assertTrue(
                page.contains("days-off 1 or more in 1 of 1 answer since 2026-10-24 (counts from 2 answers on)"), page);
        person.says("5 interference.work=6 --at yesterday");
        assertFalse(person.says("checkup")
                .replaceAll("\\s+", " ")
                .contains("interference.work 5 or more on 2 of 2 days logged since 2026-10-24 (counts"));
    }

    private void entries(String score, LocalDate first, int days) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < days; i++) {
            lines.append(first.plusDays(i)).append(" 09:00 | ").append(score).append('\n');
        }
        person.typing(lines.toString()).says("log -");
    }

    private String row(String line, String criterion) {
        return person.says(line)
                .lines()
                .filter(text -> text.startsWith(criterion))
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
    }

    /** A row with its wrapped lines. */
    private String whole(String line, String criterion) {
        String page = person.says(line);
        int from = page.indexOf("\n" + criterion) + 1;
        return page.substring(from, page.indexOf("\n\n", from)).replaceAll("\\s+", " ");
    }

    @Test
    void one_free_day_ends_nothing() {
        entries("7", LocalDate.parse("2026-10-20"), 14);
        entries("0", LocalDate.parse("2026-11-03"), 1);
        entries("7", LocalDate.parse("2026-11-04"), 17);

        assertTrue(
                row("checkup", "pain beyond")
                        .startsWith(
                                "pain beyond two weeks met pain on 31 of 32 days logged from 2026-10-20 to 2026-11-20"),
                row("checkup", "pain beyond"));
    }

    @Test
    void what_was_met_and_ended_is_met_until_that_day() {
        entries("5", LocalDate.parse("2026-08-01"), 20);
        entries("0", LocalDate.parse("2026-10-01"), 51);
        person.says("checkin --work 7 --at 2026-08-10");
        person.says("checkin --work 6 --at 2026-08-17");

        assertTrue(row("checkup", "pain beyond").contains("met until 2026-08-20"), row("checkup", "pain beyond"));
        assertTrue(
                row("checkup", "interferes")
                        .contains("met until 2026-08-17 interference.work 5 or more on 2 of 2 days logged"),
                row("checkup", "interferes"));
        assertEquals(0, person.types("checkup --exit-code").code(), "it is met no longer");
        assertTrue(
                person.says("checkup")
                        .replaceAll("\\s+", " ")
                        .contains("meets none of these criteria now; it met 2 before, the last until 2026-08-20. That"
                                + " rules nothing out."),
                person.says("checkup"));
        assertTrue(
                row("checkup", "keeps")
                        .startsWith("keeps returning one spell pain above 2 on 20 days from 2026-08-01 to 2026-08-20"),
                row("checkup", "keeps"));
        assertTrue(
                person.says("checkup --format json").contains("\"standing\":\"met-until\",\"until\":\"2026-08-20\""));
    }

    @Test
    void too_few_days_are_too_early_to_say() {
        painOnEachOfTheLast(10);

        assertTrue(row("checkup", "pain beyond").contains("too early to say"), row("checkup", "pain beyond"));
        assertTrue(row("checkup", "keeps").contains("too early to say"), row("checkup", "keeps"));
    }

    @Test
    void pain_without_a_free_month_is_one_spell_and_not_no_return() {
        painOnEachOfTheLast(100);

        assertEquals(
                "keeps returning one spell pain above 2 on 100 days from 2026-08-13 to 2026-11-20 (100 days in all), no"
                        + " month free of it between",
                whole("checkup", "keeps"));
        assertFalse(person.says("checkup").contains("returning not met"));
    }

    @Test
    void three_spells_in_half_a_year_keep_returning() {
        for (int i = 0; i < 3; i++) {
            entries("6", LocalDate.parse("2026-08-01").plusDays(28L * i), 13);
            entries("0", LocalDate.parse("2026-08-14").plusDays(28L * i), 15);
        }

        assertTrue(row("checkup", "keeps").contains("keeps returning met"), row("checkup", "keeps"));
    }

    @Test
    void a_logged_emergency_sign_is_the_first_line_everywhere_quiet_or_not() {
        painOnEachOfTheLast(3);
        person.types("6 --symptom fever");
        person.types("6 --symptom saddle-numbness --at yesterday");

        for (String line :
                new String[] {"checkup", "", "report", "checkup -q", "-q", "report -q", "report --format markdown"}) {
            String first = person.says(line).lines().findFirst().orElse("");
            assertTrue(
                    first.startsWith("Logged and to be looked at by a professional: at once, saddle-numbness"),
                    line + ": " + first);
            assertTrue(
                    person.says(line)
                            .replaceAll("\\s+", " ")
                            .contains("saddle-numbness (2026-11-19); soon, fever (2026-11-20)"),
                    line);
        }
        assertTrue(person.says("report --format json").contains("\"signs\":[{\"sign\":\"saddle-numbness\""));
    }

    @Test
    void without_a_sign_nothing_is_alarmed() {
        painOnEachOfTheLast(3);

        for (String line : new String[] {"checkup", "", "report"}) {
            assertFalse(person.says(line).startsWith("Logged and"), line);
        }
    }

    @Test
    void three_weeks_of_pain_meet_a_criterion_and_say_on_which_days() {
        painOnEachOfTheLast(21);

        String page = person.says("checkup");

        assertTrue(page.contains("meets 1 of 4 criteria"), page);
        assertTrue(page.contains("pain on all 21 days logged from 2026-10-31 to 2026-11-20 (21 days in all)"), page);
        assertTrue(page.contains("nothing about it was logged"), page);
        assertTrue(page.contains("Emergency, at once"), page);
        assertEquals(1, person.types("checkup --exit-code").code());
        assertEquals(0, person.types("checkup").code());
    }

    @Test
    void where_nothing_is_met_it_is_no_all_clear() {
        painOnEachOfTheLast(3);

        String page = person.says("checkup --exit-code");

        assertTrue(page.contains("meets none of these criteria. That rules nothing out."), page);
        assertFalse(page.toLowerCase(java.util.Locale.ROOT).contains("all clear"), page);
    }

    @Test
    void other_days_and_sites_can_be_asked_for() {
        painOnEachOfTheLast(21);

        assertTrue(person.says("checkup --to 2026-11-07").contains("Sat 2026-10-31 – Sat 2026-11-07"));
        String neck = person.says("checkup --site neck");
        assertTrue(neck.contains("Only pain with: neck. All else counts wherever it was logged."), neck);
        assertTrue(neck.contains("Nothing that could be held against these criteria is logged on these days."), neck);
        assertEquals(1, person.types("checkup --site neck --fail-empty").code());
        person.refused("checkup --measure sleep", 2, "checkup looks at pain");
    }

    @Test
    void a_year_that_is_not_over_ends_today() {
        painOnEachOfTheLast(21);

        assertEquals(1, person.types("checkup --year this --exit-code").code());
        assertTrue(person.says("checkup --year this").contains(" – Fri 2026-11-20"));
    }

    @Test
    void red_flags_and_checkins_count_whatever_site_is_filtered() {
        person.types("6 --symptom both-legs-weak");
        person.says("checkin --work 7 --at 2026-11-10");
        person.says("checkin --work 6 --at 2026-11-17");

        String neck = person.says("checkup --site neck");
        assertTrue(neck.contains("both-legs-weak  at once"), neck);
        assertTrue(neck.contains("interference.work 5 or more on 2 of 2 days"), neck);
        assertTrue(person.says("checkup --format csv")
                .contains("sign,at-once,both-legs-weak,,1,,2026-11-20,2026-11-20,,"));
        assertTrue(
                person.says("checkup --format jsonl").contains("{\"sign\":\"both-legs-weak\",\"urgency\":\"at-once\""));
    }

    @Test
    void every_new_emergency_sign_is_named_the_urgent_ones_first() {
        String err = person.types("6 --symptom fever,saddle-numbness").err();

        assertTrue(err.contains("\"saddle-numbness\" is on the list of signs to have looked at at once"), err);
        assertTrue(err.indexOf("saddle-numbness") < err.indexOf("\"fever\" is on the list"), err);
    }

    @Test
    void programs_get_the_criteria_with_their_evidence() {
        painOnEachOfTheLast(21);

        String json = person.says("checkup --format json");
        assertTrue(json.startsWith("{\"schema\":\"painlog.checkup/1\",\"span\":"), json);
        assertTrue(json.contains("\"kind\":\"lasts\",\"standing\":\"met\""), json);
        assertTrue(person.says("checkup --format csv").contains("lasts,met,pain,,21,21,2026-10-31,2026-11-20,21,\r\n"));
        assertTrue(person.says("checkup --format jsonl").startsWith("{\"kind\":\"lasts\""));
    }

    @Test
    void the_list_of_emergency_signs_is_shown_once_when_one_is_logged() {
        Person.Outcome first = person.types("6 --symptom saddle-numbness");
        Person.Outcome again = person.types("6 --symptom saddle-numbness");
        Person.Outcome other = person.types("6 --symptom stiffness,fever");

        assertEquals("e1: pain 6, with saddle-numbness, Fri 2026-11-20 21:00 +01:00\n", first.out());
        assertTrue(first.err().contains("\"saddle-numbness\" is on the list of signs to have looked at at once"));
        assertTrue(first.err().contains("not being able to pass urine"), first.err());
        assertEquals("", again.err());
        assertTrue(other.err().contains("\"fever\" is on the list of signs to have looked at soon"), other.err());
        assertTrue(person.says("checkup").contains("saddle-numbness  at once"));
    }

    @Test
    void many_lines_and_a_changed_entry_show_the_list_too() {
        Person.Outcome many = person.typing("today 8:00 | 3\ntoday 9:00 | 3 --symptom weight-loss\n")
                .types("log -");
        person.says("log 4");
        Person.Outcome edited = person.types("edit e3 --symptom both-legs-weak");

        assertTrue(many.err().contains("\"weight-loss\""), many.err());
        assertTrue(edited.err().contains("\"both-legs-weak\""), edited.err());
    }

    @Test
    void a_person_who_wants_quiet_and_a_plain_score_get_no_list() {
        assertEquals("", person.types("6 --symptom fever --quiet").err());
        assertEquals("", person.types("6").err());
    }
}
