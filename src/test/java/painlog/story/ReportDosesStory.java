package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The clinician's report says how much of each drug was usually taken at once. */
final class ReportDosesStory extends ReportStoryBase {
    private void takes(String dose, int times) {
        for (int day = 1; day <= times; day++) {
            says("dose " + dose + " --at \"2026-11-0" + day + " 09:00\"");
        }
    }

    @Test
    void the_median_of_what_was_taken_at_once_in_the_unit_logged_most_often() {
        says("5");
        takes("ibuprofen 200mg --count 2", 2);
        takes("Ibuprofen 600mg", 1);
        takes("ibuprofen 800mg --skipped", 3);
        takes("metamizole 20 drops", 2);
        takes("metamizole 500mg", 1);
        takes("metamizole", 1);
        takes("arnica", 1);
        takes("\"vitamin d\" 0.025 mg --count 0.5", 1);

        assertEquals("""
                drug                     usual dose  doses  days with a dose  skipped
                metamizole  20 drops (2 of 4 doses)      4                 2        –
                ibuprofen                    400 mg      3                 2        3
                arnica                            –      1                 1        –
                vitamin d                 0.0125 mg      1                 1        –
                """, under("Medication", says("report")).replaceAll("(?m) +$", ""));
        String json = says("report --format json");
        assertTrue(
                json.contains("\"usualDoses\":[{\"drug\":\"ibuprofen\",\"median\":400.0,\"unit\":\"mg\",\"doses\":3},"),
                json);
        assertTrue(says("report --format markdown").contains("| ibuprofen | 400 mg | 3 | 2 | 3 |\n"));
        assertTrue(opened(written("page.html", "")).contains("<td class=\"number\">20 drops (2 of 4 doses)</td>"));
        assertTrue(words(written("page.pdf", "")).contains("400 mg"));
    }

    @Test
    void a_whole_amount_keeps_all_its_digits() {
        says("5");
        takes("vitamin-d 12345iu", 1);

        assertTrue(says("report").contains("12345 iu"), says("report"));
    }

    @Test
    void without_any_amount_there_is_no_column_for_it() {
        says("5");
        takes("arnica", 2);
        takes("aspirin 500", 1);

        String page = says("report");
        assertFalse(page.contains("sual dose"), page);
        assertTrue(says("report --format json").contains("\"usualDoses\":[]"));
    }

    @Test
    void only_doses_of_the_days_asked_for_count() {
        takes("ibuprofen 200mg", 3);
        says("dose ibuprofen 400mg --at \"2026-11-15 09:00\"");

        assertTrue(
                says("report --from 2026-11-10").contains("ibuprofen      400 mg      1"),
                says("report --from 2026-11-10"));
    }
}
