package painlog.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class HtmlBuilderTest {
    @Test
    void a_line_may_break_after_a_plus_between_words_but_not_after_a_plus_sign() {
        assertEquals(
                "massage+<wbr>pt", new HtmlBuilder().breakable("massage+pt").text());
        assertEquals(
                "-0.4 (-1.0 to +0.2)",
                new HtmlBuilder().breakable("-0.4 (-1.0 to +0.2)").text());
    }
}
