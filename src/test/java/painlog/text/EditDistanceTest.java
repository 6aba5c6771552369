package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class EditDistanceTest {
    private static void apart(int slips, String a, String b) {
        assertEquals(slips, EditDistance.between(a, b));
        assertEquals(slips, EditDistance.between(b, a));
    }

    @Test
    void letters_too_many_missing_wrong_and_swapped_are_slips() {
        apart(0, "", "");
        apart(0, "neck", "neck");
        apart(4, "", "neck");
        apart(1, "neck", "nck");
        apart(1, "neck", "deck");
        apart(1, "neck", "nekc");
        apart(2, "neck", "enkc");
        apart(3, "kitten", "sitting");
        apart(3, "ca", "abc");
    }
}
