package painlog.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

final class FhirTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deep-tissue   | deep tissue
            a\u0007b      | a b
            ' a '         | a
            '\u0001'      | ''
            """)
    void a_word_is_plain_text(String word, String text) {
        assertEquals(text, FhirText.plain(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 < 6         | 5 < 6
            a & b         | a & b
            <b>bold</b>   | &lt;b>bold&lt;/b>
            <!-- no -->   | &lt;!-- no -->
            &lt;          | &amp;lt;
            &#39;         | &amp;#39;
            """)
    void a_note_can_not_hold_tags_or_entities(String text, String markdown) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        FhirText.note(resource, text);

        assertEquals(markdown, resource.at("/note/0/text").asString());
    }

    @Test
    void what_says_nothing_is_not_put() {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        FhirText.put(resource, "a", " \u0000 ");
        FhirText.note(resource, "\n");

        assertTrue(resource.isEmpty());
    }

    @Test
    void a_narrative_is_xhtml() {
        ObjectNode resource = FhirText.narrated(JsonNodeFactory.instance.objectNode(), "pain < 6 & >2\u0007");

        assertEquals(
                "<div xmlns=\"http://www.w3.org/1999/xhtml\">pain &lt; 6 &amp; &gt;2</div>",
                resource.at("/text/div").asString());
    }
}
