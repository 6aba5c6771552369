package painlog.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No validator here notices a wrong code, so the whole table is repeated here. */
final class FhirCodesTest {
    private static final String TABLE = """
            care acupressure 231107005
            care acupuncture 44868003
            care cognitive-behaviour-therapy 228557008
            care cold 229585002
            care heat 398074008
            care hydrotherapy 46903006
            care massage 387854002
            care physical-therapy 91251008
            care traction 66391000
            physical core 51998003
            physical education 409073007
            physical posture-training 51998003
            physical strengthening 51998003
            site back 77568009
            site buttock 46862004
            site lower-back 52612000
            site neck 45048000
            site sacroiliac 39723000
            site shoulder 16982005
            symptom fatigue 84229001
            symptom leg-pain 10601006
            symptom limited-range-of-motion 298222004
            symptom morning-stiffness 40144003
            symptom numbness 44077006
            symptom poor-sleep 301345002
            symptom spasm 203095000
            symptom tenderness 247348008
            symptom tension 250069006
            symptom tingling 91019004
            symptom weakness 26544005
            quality aching 27635008
            quality burning 36349006
            """;

    private static List<String> table() {
        List<String> lines = new ArrayList<>();
        add(lines, "care", FhirCodes.CARE);
        add(lines, "physical", FhirCodes.PHYSICAL);
        add(lines, "site", FhirCodes.SITES);
        add(lines, "symptom", FhirCodes.SYMPTOMS);
        add(lines, "quality", FhirCodes.QUALITIES);
        return lines;
    }

    private static void add(List<String> lines, String kind, Map<String, String> codes) {
        new TreeMap<>(codes).forEach((word, code) -> lines.add(kind + " " + word + " " + code));
    }

    @Test
    void the_codes_are_those_of_the_table_and_no_others() {
        assertEquals(TABLE.lines().toList(), table());
    }

    @Test
    void pain_severity_is_the_code_of_the_verbal_numeric_rating() {
        assertEquals("72514-3", FhirCodes.PAIN_SEVERITY);
        assertEquals("Pain severity - 0-10 verbal numeric rating [Score] - Reported", FhirCodes.PAIN_DISPLAY);
        assertEquals("http://loinc.org", FhirCodes.LOINC);
        assertEquals("http://snomed.info/sct", FhirCodes.SNOMED);
    }

    /** The last digit of a SNOMED CT identifier is Verhoeff's check digit, which finds mistyped digits. */
    @Test
    void each_code_has_the_check_digit_it_should_have() {
        for (String line : table()) {
            assertTrue(isChecked(line.substring(line.lastIndexOf(' ') + 1)), line);
        }
    }

    private static boolean isChecked(String code) {
        int check = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(code.length() - 1 - i) - '0';
            for (int turn = 0; turn < i % 8; turn++) {
                digit = "1576283094".charAt(digit) - '0';
            }
            check = added(check, digit);
        }
        return check == 0;
    }

    /** Addition in the group of the symmetries of a pentagon. */
    private static int added(int a, int b) {
        int turned = a < 5 ? a + b % 5 : a + 5 - b % 5;
        return turned % 5 + (a < 5 == b < 5 ? 0 : 5);
    }
}
