package painlog.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FhirUnitsTest {
    private static String value(double value) {
        ObjectNode quantity = JsonMapper.builder().build().createObjectNode();
        FhirUnits.put(quantity, value, "");
        return quantity.path("value").asString();
    }

    @Test
    void a_value_with_more_digits_than_others_hold_is_rounded() {
        assertEquals("0.002157969", value(0.0021579691774986642));
        assertEquals("7.5", value(7.5));
        assertEquals("0.123456789", value(0.123456789));
    }
}
