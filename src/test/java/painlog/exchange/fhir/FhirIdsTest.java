package painlog.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.Uid;

final class FhirIdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "pain", "Patient", "ü"})
    void a_name_is_always_the_same_uuid_of_version_5(String name) {
        String id = FhirIds.of(name);

        assertTrue(id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"), id);
        assertEquals(id, FhirIds.of(name));
        assertNotEquals(id, FhirIds.of(name + "x"));
        assertNotEquals(FhirIds.of(new Uid(1, 2), name), FhirIds.of(new Uid(1, 3), name));
    }
}
