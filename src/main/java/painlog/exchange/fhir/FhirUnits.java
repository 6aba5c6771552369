package painlog.exchange.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import painlog.text.ValueFormat;
import tools.jackson.databind.node.ObjectNode;

/** Writes amounts as FHIR quantities with UCUM units. */
final class FhirUnits {
    private static final int DECIMALS = 9;
    private static final String UCUM = "http://unitsofmeasure.org";

    /** Units as people write them, with their codes in UCUM; other units go out as text alone. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("", "1"),
            Map.entry("cm", "cm"),
            Map.entry("mm", "mm"),
            Map.entry("m", "m"),
            Map.entry("kg", "kg"),
            Map.entry("g", "g"),
            Map.entry("mg", "mg"),
            Map.entry("mcg", "ug"),
            Map.entry("µg", "ug"),
            Map.entry("ml", "mL"),
            Map.entry("h", "h"),
            Map.entry("min", "min"),
            Map.entry("%", "%"));

    private FhirUnits() {}

    /** With at most nine decimals: what reads FHIR need not hold more digits than eighteen in all. */
    private static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(ValueFormat.plain(value));
        return exact.scale() > DECIMALS ? exact.setScale(DECIMALS, RoundingMode.HALF_UP) : exact;
    }

    /** Fills a quantity. */
    static void put(ObjectNode quantity, double value, String unit) {
        quantity.put("value", decimal(value));
        FhirText.put(quantity, "unit", unit);
        String code = CODES.get(unit);
        if (code != null) {
            quantity.put("system", UCUM).put("code", code);
        }
    }
}
