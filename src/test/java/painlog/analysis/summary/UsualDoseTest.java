package painlog.analysis.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.calendar.Moment;
import painlog.journal.Dose;

class UsualDoseTest {
    private static Dose dose(String drug, double amount, String unit, double count) {
        return dose(drug, OptionalDouble.of(amount), unit, count, false);
    }

    private static Dose dose(String drug, OptionalDouble amount, String unit, double count, boolean skipped) {
        Moment taken = Moment.of(ComparisonFixtures.START.atTime(12, 0), ZoneOffset.UTC);
        return new Dose(taken, Instant.EPOCH, drug, amount, unit, count, skipped);
    }

    @Test
    void it_is_the_median_of_what_was_taken_at_once() {
        assertEquals(
                List.of(new UsualDose("ibuprofen", 500, "mg", 4)),
                UsualDose.of(List.of(
                        dose("ibuprofen", 400, "mg", 1),
                        dose("ibuprofen", 200, "mg", 2),
                        dose("ibuprofen", 600, "mg", 1),
                        dose("ibuprofen", 400, "mg", 2))));
    }

    @Test
    void of_several_units_the_most_frequent_counts_and_of_equals_the_first_by_name() {
        assertEquals(
                List.of(new UsualDose("a", 3, "ml", 2), new UsualDose("b", 1, "g", 1)),
                UsualDose.of(List.of(
                        dose("a", 1, "g", 1),
                        dose("a", 2, "ml", 1),
                        dose("b", 1000, "mg", 1),
                        dose("a", 4, "ml", 1),
                        dose("b", 1, "g", 1))));
    }

    @Test
    void a_unit_is_the_same_in_capital_letters() {
        assertEquals(
                List.of(new UsualDose("a", 400, "mg", 3)),
                UsualDose.of(List.of(dose("a", 400, "mg", 1), dose("a", 400, "MG", 1), dose("a", 200, "Mg", 1))));
    }

    @Test
    void doses_skipped_or_without_amount_or_unit_have_no_usual_amount() {
        assertEquals(
                List.of(),
                UsualDose.of(List.of(
                        dose("a", OptionalDouble.of(400), "mg", 1, true),
                        dose("a", OptionalDouble.empty(), "", 1, false),
                        dose("a", OptionalDouble.of(2), "", 1, false))));
    }
}
