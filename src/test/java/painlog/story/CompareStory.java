package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CompareStory {
    private static final double[] BAD = {6, 5, 7, 6, 6, 5, 7, 8, 5, 6};
    private static final double[] GOOD = {4, 5, 3, 4, 4, 5, 3, 2, 5, 4};
    private static final List<String> NEVER =
            List.of("cure", "proven", "significan", "caused", "works", "failed", "complian", "patient");

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
    }

    /** Four weeks without, four weeks of massage, twice. */
    private void backAndForth() {
        new TypedDays(person)
                .days("2026-01-05", 28, BAD)
                .days("2026-02-02", 28, GOOD)
                .days("2026-03-02", 28, BAD)
                .days("2026-03-30", 28, GOOD)
                .write();
        person.says("period add massage 2026-02-02..2026-03-01");
        person.says("period add massage 2026-03-30..2026-04-26");
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    private String text(String line) {
        return person.with("COLUMNS", "80").says(line).replaceAll("\\s+", " ");
    }

    @Test
    void a_therapy_that_came_back_is_compared_over_all_its_phases() {
        backAndForth();

        String said = text("compare");

        assertTrue(
                said.startsWith("Pain compared, Mon 2026-01-05 – Sun 2026-04-26 In short Massage against none: a clear"
                        + " difference in the numbers, 2."),
                said);
        assertTrue(said.contains("none 56 100 % 6.1 6.0 5.0–7.0 0 % 32 %"), said);
        assertTrue(said.contains("against none difference (interval) no wander drift how sure massage -2."), said);
        assertTrue(said.contains("; how sure that it would come again: moderate."), said);
        assertTrue(said.contains("What this cannot say: why pain changed."), said);
        assertFalse(said.contains("Phase by phase"), said);
        String all = text("compare --all");
        assertTrue(all.contains("massage none 56:56 -2."), all);
        assertTrue(all.contains("Phase by phase"), all);
        assertTrue(
                all.contains("Each time from none to massage: -2.3, -2.3; on average -2.3. These are the same days once"
                        + " more, not another result."),
                all);
    }

    @Test
    void words_that_promise_too_much_are_never_used() {
        backAndForth();
        for (String line : List.of("compare --details", "compare massage none", "response", "factors", "explain")) {
            String said = text(line).toLowerCase(Locale.ROOT);
            NEVER.forEach(word -> assertFalse(said.contains(word), line + " says " + word));
        }
    }

    @Test
    void everything_fits_eighty_columns() {
        backAndForth();
        person.says("period add pt 2026-03-30..2026-04-26");
        person.atTerminal().with("COLUMNS", "80").with("NO_COLOR", "1");
        for (String line : List.of("compare --details", "compare massage+pt pt", "compare --phases", "factors")) {
            person.says(line)
                    .lines()
                    .forEach(printed -> assertTrue(printed.codePointCount(0, printed.length()) <= 80, printed));
        }
    }

    @Test
    void the_table_fits_without_a_terminal_too() {
        backAndForth();
        person.says("period add pt 2026-02-16..2026-04-26");

        person.says("compare")
                .lines()
                .filter(printed -> printed.contains("massage+physical-therapy  "))
                .forEach(printed -> assertTrue(printed.codePointCount(0, printed.length()) <= 100, printed));
    }

    @Test
    void a_filter_is_named_where_there_is_one() {
        backAndForth();

        assertTrue(
                text("compare --min 5").contains("Sun 2026-04-26 Only: 5 or more. In short"), text("compare --min 5"));
        assertTrue(text("response --therapy massage").contains("Only: massage."));
        assertTrue(text("factors --tag flare").contains("Only: tag flare."));
        assertFalse(text("compare").contains("Only:"));
    }

    @Test
    void two_arms_are_one_contrast() {
        backAndForth();

        String said = text("compare massage none");

        assertTrue(
                said.contains(
                        "Massage against none: a clear difference in the numbers, 2.3 points lower (95 % interval "),
                said);
        assertTrue(said.contains("The difference rests on 56 against 56 days (p <0.001)."), said);
        assertTrue(said.contains("Were there no slow wandering: 2."), said);
        assertTrue(said.contains("If pain was drifting steadily anyway: 2."), said);
        assertTrue(said.contains("a difference of at least 2 points less pain has "), said);
        assertTrue(said.contains("How sure that it would come again: moderate (3 of 4)"), said);
        assertFalse(said.contains("Phase by phase"), said);
        JsonNode contrast = json("compare none massage").get("contrasts").get(0);
        assertEquals("none", contrast.get("arm").asString());
        assertTrue(contrast.get("headline").get("estimate").asDouble() > 2);
    }

    @Test
    void json_has_every_key_in_the_order_of_the_contract() {
        backAndForth();

        JsonNode json = json("compare --details");

        List<String> keys = List.copyOf(json.propertyNames());
        assertEquals(
                List.of("schema", "phases", "consecutive", "arms", "types", "cycles", "periodPermutation", "grade"),
                keys.subList(0, 8));
        assertEquals("painlog.compare/2", json.get("schema").asString());
        assertEquals(
                List.of("index", "arm", "from", "to", "describe", "trend"),
                List.copyOf(json.get("phases").get(0).propertyNames()));
        assertEquals(
                List.of(
                        "from",
                        "to",
                        "phaseBStart",
                        "washoutDays",
                        "headline",
                        "autocorrelation",
                        "levelReml",
                        "levelTrendReml",
                        "itsReml",
                        "itsOls",
                        "nonoverlap",
                        "magnitude",
                        "mcid",
                        "permutation",
                        "bootstrap",
                        "pHolm"),
                List.copyOf(json.get("consecutive").get(0).propertyNames()));
        assertEquals(
                List.of("grade", "points", "reasons"),
                List.copyOf(json.get("grade").propertyNames()));
        assertEquals("moderate", json.get("grade").get("grade").asString());
    }

    @Test
    void a_journal_without_periods_has_one_arm_and_nothing_to_compare() {
        new TypedDays(person).days("2026-01-05", 20, BAD).write();

        String said = text("compare");

        assertTrue(said.contains("There is only one arm so far"), said);
        assertEquals("cannot_say", json("compare").get("grade").get("grade").asString());
    }

    @Test
    void an_empty_journal_is_said_to_be_empty() {
        var empty = person.types("compare");
        assertEquals("Pain compared\n\nNothing to compare: there are no entries with pain.\n", empty.out());
        assertEquals(0, empty.code());
        assertEquals(1, person.types("compare --fail-empty").code());
    }

    @Test
    void too_few_days_say_what_is_missing() {
        new TypedDays(person)
                .days("2026-01-05", 20, BAD)
                .days("2026-01-25", 4, GOOD)
                .write();
        person.says("period add massage 2026-01-25..2026-01-28");

        String said = text("compare");

        assertTrue(
                said.contains(
                        "In short Too few logged days: massage (4). A pair is shown from 14 days each, and 28 each"
                                + " say more."),
                said);
        String all = text("compare --all");
        assertTrue(
                all.contains("Massage against none: cannot be compared (4 against 20 days): too few logged days."),
                all);
        assertTrue(all.contains("How sure: not enough data to say: fewer than 5 logged days on one side."), all);
        assertTrue(all.contains("Nothing to judge 1 → 2 by: too few logged days."), all);
    }

    @Test
    void days_that_are_all_the_same_leave_nothing_to_judge_chance_by() {
        new TypedDays(person)
                .days("2026-01-05", 28, 7)
                .days("2026-02-02", 28, 3)
                .write();
        person.says("period add massage 2026-02-02..2026-03-01");

        String said = text("compare");

        assertTrue(said.contains("within each side every day has the same value, so chance cannot be judged"), said);
    }

    @Test
    void a_series_that_drifts_all_the_way_has_a_headline_all_the_same() {
        double[] line = new double[20];
        for (int i = 0; i < line.length; i++) {
            line[i] = i < 10 ? 10 - i * 0.5 + (i % 2) * 0.1 : 5 - (i - 10) * 0.4;
        }
        new TypedDays(person).days("2026-01-05", 20, line).write();
        person.says("period add massage 2026-01-15..2026-01-24");

        JsonNode step = json("compare").get("consecutive").get(0);

        assertEquals("phi_at_upper_bound", step.get("levelReml").get("reason").asString());
        assertEquals("ok", step.get("headline").get("status").asString(), "the headline has no bound to run into");
        assertEquals(
                "phi_at_upper_bound",
                json("compare")
                        .get("contrasts")
                        .get(0)
                        .get("withoutWandering")
                        .get("reason")
                        .asString());
    }

    @Test
    void a_washout_leaves_out_the_first_days_and_says_so() {
        backAndForth();

        JsonNode json = json("compare --washout 7d");

        JsonNode step = json.get("consecutive").get(0);
        assertEquals(7, step.get("washoutDays").asInt());
        assertEquals("2026-02-02", step.get("phaseBStart").asString());
        assertEquals(28, json.get("phases").get(0).get("describe").get("nDays").asInt());
        assertEquals(21, json.get("phases").get(1).get("describe").get("nDays").asInt());
        assertTrue(
                text("compare --washout 7d").contains("Washout: the first 7 days of each later phase are left out."));
    }

    @Test
    void phases_below_the_wanted_days_are_shown_but_not_compared() {
        backAndForth();
        new TypedDays(person).days("2026-04-27", 10, BAD).write();

        JsonNode step = json("compare --min-days 20").get("consecutive").get(3);

        assertEquals("too_few_days", step.get("levelReml").get("reason").asString());
        assertTrue(step.get("pHolm").isNull());
        assertTrue(text("compare --min-days 20").contains("fewer than 20 logged days are shown but not compared"));
    }

    @Test
    void a_measure_of_which_more_is_better_reads_in_its_own_direction() {
        TypedDays typedDays = new TypedDays(person);
        for (int i = 0; i < 28; i++) {
            typedDays.entry("2026-01-05", i, "21:00", "mobility=" + (10 - BAD[i % 10]) + " 5");
            typedDays.entry("2026-02-02", i, "21:00", "mobility=" + (10 - GOOD[i % 10]) + " 5");
        }
        typedDays.write();
        person.says("period add massage 2026-02-02..2026-03-01");

        JsonNode step = json("compare --measure mobility").get("consecutive").get(0);

        assertEquals(
                2.2,
                step.get("levelReml").get("coef").get("level").get("estimate").asDouble(),
                0.1);
        assertTrue(step.get("nonoverlap").get("nap").asDouble() > 0.8);
        assertTrue(step.get("nonoverlap").get("hodgesLehmann").asDouble() > 1);
        assertTrue(step.get("magnitude").get("smdPooledSd").get("estimate").asDouble() > 1);
        assertTrue(step.get("permutation")
                        .get("startPoint")
                        .get("statisticAMinusB")
                        .asDouble()
                < -2);
        assertTrue(step.get("mcid").isNull());
        assertTrue(text("compare --measure mobility massage none").contains("points higher (95 % interval"));
    }

    @Test
    void a_measure_without_a_better_direction_is_described_not_judged() {
        TypedDays typedDays = new TypedDays(person);
        for (int i = 0; i < 28; i++) {
            typedDays.entry("2026-01-05", i, "21:00", "weight=" + (80 + BAD[i % 10]));
            typedDays.entry("2026-02-02", i, "21:00", "weight=" + (80 + GOOD[i % 10]));
        }
        typedDays.write();
        person.says("period add massage 2026-02-02..2026-03-01");

        JsonNode json = json("compare --measure weight");

        assertTrue(json.get("grade").isNull());
        assertTrue(json.get("periodPermutation").isNull());
        assertTrue(json.get("consecutive").get(0).get("nonoverlap").isNull());
        assertEquals(
                "ok",
                json.get("consecutive").get(0).get("levelReml").get("status").asString());
        assertFalse(text("compare --measure weight").contains("better 9"));
    }

    @Test
    void what_else_changed_is_named_and_takes_a_point() {
        backAndForth();
        for (int i = 0; i < 10; i++) {
            person.says("dose ibuprofen 400mg --at 2026-02-" + (10 + i));
        }
        new TypedDays(person)
                .entry("2026-02-02", 3, "10:00", "6 --trigger injury")
                .write();

        String said = text("compare massage none");

        assertTrue(said.contains("an injury was logged on these days"), said);
        assertTrue(said.contains("something else changed as well"), said);
    }

    @Test
    void a_start_at_the_worst_moment_is_named() {
        new TypedDays(person)
                .days("2026-01-05", 21, BAD)
                .days("2026-01-26", 7, 9, 8, 9, 9, 8, 9, 9)
                .days("2026-02-02", 28, GOOD)
                .write();
        person.says("period add massage 2026-02-02..2026-03-01");

        assertTrue(text("compare").contains("the week before 2026-02-02 was"), text("compare"));
    }

    @Test
    void filters_and_spans_narrow_it() {
        backAndForth();

        JsonNode json = json("compare --from 2026-03-02");

        assertEquals(2, json.get("phases").size());
        assertEquals("2026-03-02", json.get("phases").get(0).get("from").asString());
        assertEquals(1, json.get("phases").get(0).get("index").asInt());
        assertEquals(
                "no_data",
                json("compare --site neck")
                        .get("phases")
                        .get(0)
                        .get("describe")
                        .get("reason")
                        .asString());
    }

    @Test
    void csv_has_a_row_for_each_contrast_and_each_step() {
        backAndForth();

        List<String> rows = person.says("compare --format csv").lines().toList();

        assertEquals(5, rows.size());
        assertTrue(rows.get(0).startsWith("kind,arm,against,phase,phase_against,difference,se,ci_lower"));
        assertTrue(rows.get(1).startsWith("contrast,massage,none,,,-2."));
        assertTrue(rows.get(2).startsWith("step,massage,none,2,1,-2."));
    }

    @Test
    void wrong_words_are_refused() {
        backAndForth();
        assertRefused("compare massage", "compare needs two arms, such as: painlog compare massage none");
        assertRefused("compare none", "compare needs two arms, such as: painlog compare none massage");
        assertRefused("compare massage none pt", "compare needs two arms, such as: painlog compare massage none");
        assertTrue(person.types("compare nope").err().contains("\"nope\" is not known"));
        assertRefused("compare massage massage", "both arms are massage; name two different ones");
        assertRefused("compare --min-days -1", "--min-days \"-1\" is not a whole number from 0 on, such as 14");
        assertRefused("compare --washout 7", "\"7\" has no unit; write days or weeks as 7d or 3w");
        assertTrue(person.types("compare masage none").err().contains("did you mean massage?"));
    }

    private void assertRefused(String line, String sentence) {
        var refused = person.types(line);
        assertEquals("painlog: " + sentence + "\n", refused.err());
        assertEquals(2, refused.code());
    }

    @Test
    void details_of_two_arms_are_of_the_steps_between_them() {
        backAndForth();
        String two = person.says("compare massage none --details");
        assertTrue(two.contains("\nDetails\n") && two.contains("nonoverlap (NAP)"), two);
        assertTrue(two.contains("\nPhase 1 → 2\n"), two);
        assertFalse(two.contains("Phase by phase"), two);
        assertTrue(person.says("compare --phases --details").contains("\nDetails\n"), "phases");
        assertTrue(
                person.says("compare massage yoga --details")
                        .contains("No phase of one of them follows on one of another"),
                "apart");
        person.refused(
                "compare massage none --phases",
                2,
                "compare shows one thing at a time: leave out massage none or --phases");
    }

    @Test
    void two_phases_of_one_arm_in_a_row_are_told_as_the_arm_again() {
        new TypedDays(person).days("2026-05-03", 3, 6).write();
        person.says("period add massage 2026-04-01..2026-04-20");
        person.says("period start massage --on 2026-05-02");
        assertTrue(person.says("compare massage none --details").contains("\nDetails\n"), "details");
        String phases = person.says("compare --phases").replaceAll("\\s+", " ");
        assertTrue(phases.contains("Newest change, massage again on 2026-05-02: cannot be judged"), phases);
        person.says("period stop massage --on 2026-05-04");
        String more = person.says("compare --phases").replaceAll("\\s+", " ");
        assertTrue(more.contains("The other one cannot be judged."), more);
        assertFalse(more.contains("No clear change"), more);
    }
}
