package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoseStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void an_amount_below_0_is_refused_as_what_it_is() {
        person.refused("dose ibuprofen -5mg", 2, "the amount \"-5mg\" is below 0; write one above 0, such as 400mg");
    }

    @Test
    void the_amount_may_be_one_word_or_two() {
        assertEquals("d1: ibuprofen 400 mg, Fri 2026-11-20 21:00 +01:00\n", person.says("dose ibuprofen 400mg"));
        assertEquals("d2: ibuprofen 400 mg, Fri 2026-11-20 21:00 +01:00\n", person.says("dose ibuprofen 400 mg"));
        assertEquals("d3: ibuprofen 400 mg, Fri 2026-11-20 21:00 +01:00\n", person.says("dose ibuprofen \"400 mg\""));
        assertEquals("d4: vitamin d 10 ug, Fri 2026-11-20 21:00 +01:00\n", person.says("dose \"vitamin d\" 10ug"));
        assertEquals("d5: capsaicin 0.075 %, Fri 2026-11-20 21:00 +01:00\n", person.says("dose capsaicin 0.075%"));
    }

    @Test
    void amount_and_unit_are_optional() {
        assertEquals("d1: 5-HTP, Fri 2026-11-20 21:00 +01:00\n", person.says("dose 5-HTP"));
        assertEquals("d2: aspirin 2, Fri 2026-11-20 21:00 +01:00\n", person.says("dose aspirin 2"));
    }

    @Test
    void several_pieces_a_half_and_a_skipped_one() {
        assertEquals(
                "d1: 2 × naproxen 250 mg, Fri 2026-11-20 08:00 +01:00\n",
                person.says("dose naproxen 250mg --count 2 --at 8:00"));
        assertEquals(
                "d2: skipped 0.5 × naproxen 250 mg, Fri 2026-11-20 21:00 +01:00\n",
                person.says("dose naproxen 250mg --count 0.5 --skipped"));
    }

    @Test
    void json_holds_all_of_it() {
        assertEquals(
                "{\"schema\":\"painlog.record/1\",\"kind\":\"dose\",\"id\":\"d1\",\"at\":\"2026-11-20T21:00:00+01:00\","
                        + "\"zone\":\"Europe/Oslo\",\"recordedAt\":\"2026-11-20T20:00:00Z\",\"drug\":\"ibuprofen\","
                        + "\"amount\":400,\"unit\":\"mg\",\"count\":1,\"status\":\"taken\",\"note\":null}\n",
                person.says("dose ibuprofen 400mg --format json"));
    }

    @Test
    void a_suspicious_word_is_refused_with_the_right_form() {
        person.refused("dose", 2, "a dose needs the drug's name, such as: painlog dose ibuprofen 400mg");
        person.refused("dose 400mg", 2, "a dose needs the drug's name");
        person.refused("dose 400mg ibuprofen", 2, "the drug comes first, then its amount");
        person.refused("dose vitamin d 10ug", 2, "quote it: painlog dose \"vitamin d\" 10ug");
        person.refused(
                "dose ibuprofen 400.5.mg",
                2,
                "amount \"400.5.mg\" is not an amount such as 400mg, 1/2 tablet or 2x500mg");
        person.refused("dose ibuprofen 0,5mg", 2, "write a decimal point, 0.5");
        person.refused("dose ibuprofen 0mg", 2, "amount 0 is outside 0–1000000, 0 excluded");
        person.refused("dose ibuprofen 400mg --count two", 2, "count \"two\" is not a number such as 2");
        person.refused("dose ibuprofen 400mg --count 0", 2, "count 0 is outside 0–100, 0 excluded");
        person.refused("dose ibuprofen --at \"30 feb\"", 2, "");
        person.refused("dose ibuprofen --at 2026-02-30", 2, "2026-02-30 does not exist; February 2026 has 28 days");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void what_only_edit_can_do_is_refused() {
        person.refused("dose aspirin --taken", 2, "--taken takes something out of a dose that is there");
        person.refused("dose aspirin 500mg --no-amount", 2, "write painlog edit ID --no-amount");
    }

    @Test
    void a_drug_is_one_in_any_case_and_written_as_at_first() {
        person.says("dose Ibuprofen 400mg --at 8:00");
        person.says("dose ibuprofen 400mg --at 12:00");
        person.says("dose IBUPROFEN --skipped --at 16:00");
        person.says("6");

        String doses = "\"doses\":[{\"drug\":\"Ibuprofen\",\"taken\":2,\"skipped\":1,\"days\":1}]";
        assertTrue(person.says("summary --format json").contains(doses), person.says("summary --format json"));
        assertTrue(person.says("list doses").contains("  ibuprofen  "), "a list shows what was typed");
    }

    @Test
    void a_drug_is_one_factor_in_any_case() {
        new TypedDays(person).days("2026-10-01", 40, 3, 5, 4, 6).write();
        for (int day = 1; day <= 12; day++) {
            person.says("dose " + (day % 2 == 0 ? "Aspirin" : "aspirin") + " --at 2026-10-" + (10 + day));
        }
        String factors = person.says("factors --format csv");
        assertTrue(factors.contains("dose,aspirin,,same_day,12,28,"), factors);
        assertFalse(factors.contains("Aspirin"), factors);
    }
}
