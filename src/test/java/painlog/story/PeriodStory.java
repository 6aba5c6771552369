package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeriodStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void a_period_is_started_and_stopped() {
        assertEquals("p1: massage 2026-11-20.., goal 2/week\n", person.says("period start massage --goal 2/week"));
        person.at("2026-12-20T08:00:00+01:00");
        assertEquals("p1: massage 2026-11-20..2026-12-20, goal 2/week\n", person.says("period stop massage"));
        person.at("2027-01-02T08:00:00+01:00");
        assertEquals("p2: massage 2027-01-02..\n", person.says("period start massage"));
    }

    @Test
    void days_and_labels_can_be_given() {
        assertEquals(
                "p1: physical-therapy 2026-01-05.., first round\n",
                person.says("period start pt --on 2026-01-05 --label \"first round\""));
        assertEquals(
                "p1: physical-therapy 2026-01-05..2026-11-19, first round\n",
                person.says("period stop physio --on yesterday"));
        assertEquals(
                "p2: massage 2026-01-05..2026-02-15, goal 1/month\n",
                person.says("period add massage 2026-01-05..2026-02-15 --goal 1/month"));
        assertEquals("p3: yoga 2026-03-01..\n", person.says("period add yoga 2026-03-01.."));
        assertEquals("p4: none 2025-12-01..2026-01-04\n", person.says("period add none 2025-12-01..2026-01-04"));
    }

    @Test
    void json_holds_the_period() {
        assertEquals(
                "{\"schema\":\"painlog.record/1\",\"kind\":\"period\",\"id\":\"p1\",\"therapy\":\"massage\",\"from\":\"2026-11-20\",\"to\":null,\"goal\":\"2/week\",\"label\":null,\"note\":null,\"expected\":null}\n",
                person.says("period start massage --goal 2/week --format json"));
    }

    @Test
    void list_shows_them_by_their_first_day() {
        person.says("period add massage 2026-01-05..2026-02-15 --goal 2/week");
        person.says("period add none 2025-12-01..2026-01-04 --label baseline");
        person.says("period start pt --on 2026-03-01");

        assertEquals("""
            id  therapy           from        to          goal    label     note  expected
            p2  none              2025-12-01  2026-01-04          baseline
            p1  massage           2026-01-05  2026-02-15  2/week
            p3  physical-therapy  2026-03-01
            """, person.says("period list"));
    }

    @Test
    void periods_of_one_therapy_do_not_overlap() {
        person.says("period add massage 2026-01-05..2026-02-15");
        person.refused(
                "period add massage 2026-02-15..2026-03-01",
                2,
                "massage 2026-02-15..2026-03-01 overlaps p1, 2026-01-05..2026-02-15; choose days outside it or change"
                        + " it: painlog edit p1 FROM..TO");
        person.refused("period add massage 2025-12-01..", 2, "massage 2025-12-01.. overlaps p1");
        person.refused("period start massage --on 2026-02-01", 2, "overlaps p1");

        person.says("period add pt 2026-02-01..2026-03-01");
        person.says("period add massage 2026-02-16..2026-03-01");
    }

    @Test
    void a_second_start_needs_a_stop() {
        person.says("period start massage --on 2026-01-05");
        person.refused(
                "period start massage",
                2,
                "massage is under way since 2026-01-05 (p1); end it first: painlog period stop massage --on DATE");
        person.says("period stop massage --on 2026-02-15");
        person.says("period start massage");
    }

    @Test
    void a_stop_needs_a_start() {
        person.refused("period stop massage", 3, "massage has no period under way to stop");
        person.says("period start massage --on 2026-11-18");
        person.refused(
                "period stop massage --on 2026-11-17",
                2,
                "the period would end on 2026-11-17, before it begins on 2026-11-18");
    }

    @Test
    void a_period_with_a_planned_end_is_under_way_until_its_last_day() {
        person.at("2026-11-27T09:00:00+01:00").says("period start massage --on 2026-11-20 --until 2026-12-18");
        assertTrue(person.says("").contains("Under way: massage since 2026-11-20"), person.says(""));
        person.at("2026-12-18T09:00:00+01:00");
        assertTrue(person.says("").contains("Under way: massage since 2026-11-20"), person.says(""));
        person.at("2026-12-19T09:00:00+01:00");
        assertFalse(person.says("").contains("Under way"), person.says(""));
    }

    @Test
    void days_to_come_and_wrong_words_are_refused() {
        person.refused("period start massage --on 2026-11-21", 2, "2026-11-21 is in the future");
        person.refused("period add massage 2026-11-21..2026-12-01", 2, "2026-11-21 is in the future");
        person.refused("period start massage --on 2026-11-19 --until 2026-11-18", 2, "is before the first");
        person.refused("period add massage 2026-02-15..2026-01-05", 2, "is before the first");
        person.refused("period add massage 2026-02-15", 2, "is not a span of days");
        person.refused("period add massage 2026-02-30..", 2, "2026-02-30 does not exist");
        person.refused("period add massage", 2, "period add needs FROM..TO: ");
        person.refused("period start masage", 2, "did you mean massage?");
        person.refused(
                "period start massage --goal weekly", 2, "goal \"weekly\" is not a number per day, week or month");
        person.refused("period start massage --goal 0/week", 2, "goal 0 is outside 1–99");
        person.refused(
                "period infer --gap soon", 2, "\"soon\" is not a number of days; write days or weeks as 7d or 3w");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void an_end_may_be_planned_and_come_earlier() {
        var started = person.types("period start massage --until 2026-12-20");
        assertEquals("p1: massage 2026-11-20..2026-12-20\n", started.out());
        assertEquals(
                "new journal " + person.journal()
                        + "\nits end on 2026-12-20 is planned; painlog period stop massage ends it earlier\n",
                started.err());
        person.refused("period start massage", 2, "massage 2026-11-20.. overlaps p1");
        assertTrue(person.says("compare").length() > 0);
        assertEquals("p1: massage 2026-11-20..2026-11-20\n", person.says("period stop massage"));
        assertEquals("p1: massage 2026-11-20..2026-11-30\n", person.says("edit p1 2026-11-20..2026-11-30"));
        assertEquals("p2: yoga 2026-11-01..2026-12-01\n", person.says("period add yoga 2026-11-01..2026-12-01"));
        assertEquals("p2: yoga 2026-11-01..2026-12-31\n", person.says("period stop yoga --on 2026-12-31"));
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @Test
    void infer_proposes_periods_from_the_sessions() {
        sessions("2026-01-05", "2026-01-12", "2026-02-02", "2026-03-01", "2026-11-10", "2026-11-18");
        person.says("session yoga --at 2026-05-01");

        assertEquals("""
            would add massage 2026-01-05..2026-02-02
            would add massage 2026-03-01..2026-03-01
            would add massage 2026-11-10..
            would add yoga 2026-05-01..2026-05-01
            """, person.says("period infer --dry-run"));
        assertTrue(person.types("period list").err().endsWith("Nothing to list.\n"));
        var added = person.types("period infer");
        assertEquals("""
            added p1: massage 2026-01-05..2026-02-02
            added p2: massage 2026-03-01..2026-03-01
            added p3: massage 2026-11-10..
            added p4: yoga 2026-05-01..2026-05-01
            """, added.out());
        assertEquals("painlog undo takes them back\n", added.err());
        assertEquals("the sessions suggest no period that is not there\n", person.says("period infer"));
        assertEquals("undone: period 4 periods inferred from the sessions\n", person.says("undo"));
        assertTrue(person.types("period list").err().endsWith("Nothing to list.\n"));
    }

    @Test
    void infer_respects_the_periods_that_stand() {
        sessions("2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02");
        person.says("period add massage 2026-01-12..2026-01-19");

        assertEquals("""
            added p2: massage 2026-01-05..2026-01-05
            added p3: massage 2026-01-26..2026-02-02
            """, person.says("period infer"));
    }

    @Test
    void the_gap_decides() {
        sessions("2026-01-05", "2026-01-12", "2026-01-20");
        assertEquals("""
            would add massage 2026-01-05..2026-01-12
            would add massage 2026-01-20..2026-01-20
            """, person.says("period infer --gap 1w -n"));
        assertEquals(
                "{\"schema\":\"painlog.period-infer/1\",\"dryRun\":true,\"records\":[{\"kind\":\"period\",\"id\":null,"
                        + "\"therapy\":\"massage\",\"from\":\"2026-01-05\",\"to\":\"2026-01-20\",\"goal\":null,"
                        + "\"label\":null,\"note\":null,\"expected\":null}]}\n",
                person.says("period infer --gap 8d -n --format json"));
    }

    private void sessions(String... days) {
        for (String day : days) {
            person.says("session massage --at " + day);
        }
    }
}
