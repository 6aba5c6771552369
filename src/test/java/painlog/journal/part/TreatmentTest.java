package painlog.journal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class TreatmentTest {
    private static Treatment treatment(String therapy, int minutes) {
        return new Treatment(therapy, List.of(), OptionalInt.of(minutes), false, "", Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 1440})
    void it_takes_a_minute_to_a_day(int minutes) {
        assertEquals(OptionalInt.of(minutes), treatment("massage", minutes).minutes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        massage | 0    | minutes 0 are outside 1–1440
        massage | -60  | minutes -60 are outside 1–1440
        massage | 1441 | minutes 1441 are outside 1–1440
        ''      | 60   | therapy "" is not a name: use lower-case letters, digits, - and .
        Massage | 60   | therapy "Massage" is not a name: use lower-case letters, digits, - and .
        tai chi | 60   | therapy "tai chi" is not a name: use lower-case letters, digits, - and .
        """)
    void what_is_no_treatment_can_not_be_made(String therapy, int minutes, String sentence) {
        RefusalAssertions.with(sentence, () -> treatment(therapy, minutes));
    }
}
