package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class ArmTest {
    private static final Vocabulary KNOWN = new Vocabulary(
            Map.of(), Map.of("massage", List.of(), "physical-therapy", List.of(), "yoga", List.of()), Map.of());

    @ParameterizedTest
    @CsvSource({
        "massage, massage",
        "Massage, massage",
        "pt, physical-therapy",
        "physical therapy, physical-therapy",
        "massage+pt, massage+physical-therapy",
        "yoga + pt + massage, massage+physical-therapy+yoga",
        "massage+massage, massage",
        "none, none",
        "' None ', none",
        "none+none, none"
    })
    void it_is_therapies_with_a_plus_between_or_none(String text, String label) {
        assertEquals(label, Arm.parse(text, KNOWN).label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        masage        | therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
        ''            | therapy "" is not known; new ones are added by painlog therapy add
        massage+      | therapy "" is not known; new ones are added by painlog therapy add
        massage, yoga | therapy "massage, yoga" is not known; did you mean massage? new ones are added by painlog therapy add
        none+massage  | arm "none+massage" is none and a therapy at once; write one or the other
        massage+None  | arm "massage+None" is none and a therapy at once; write one or the other
        """)
    void anything_else_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> Arm.parse(text, KNOWN));
    }

    @Test
    void arms_stand_in_canonical_order() {
        List<Arm> arms = new ArrayList<>();
        for (String text : List.of("massage+yoga", "yoga", "massage+pt", "none", "massage")) {
            arms.add(Arm.parse(text, KNOWN));
        }
        arms.sort(null);

        assertEquals(
                List.of("none", "massage", "massage+physical-therapy", "massage+yoga", "yoga"),
                arms.stream().map(Arm::label).toList());
    }

    @Test
    void a_deliberate_baseline_is_no_therapy() {
        assertEquals(Arm.NONE, Arm.of(List.of("none")));
        assertEquals(Arm.of(List.of("massage")), Arm.of(List.of("none", "massage")));
    }
}
