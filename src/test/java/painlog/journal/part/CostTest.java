package painlog.journal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class CostTest {
    @ParameterizedTest
    @CsvSource({
        "60EUR, 60 EUR",
        "60.50 eur, 60.50 EUR",
        "EUR 60, 60 EUR",
        "0NOK, 0 NOK",
        "9999999999.99USD, 9999999999.99 USD"
    })
    void an_amount_has_its_currency_before_or_after_it(String text, String words) {
        assertEquals(words, Cost.parse(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "EUR", "", "60 EURO", "60 €", "60,50 EUR", "60 ÉUR", "60.EUR", "six EUR"})
    void anything_else_is_refused(String text) {
        RefusalAssertions.with(
                "cost \"" + text + "\" is not an amount with a currency such as 60EUR", () -> Cost.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"-1EUR, -1", "60.505EUR, 60.505", "99999999999.99EUR, 99999999999.99"})
    void an_amount_no_one_pays_is_refused(String text, String amount) {
        RefusalAssertions.with("cost " + amount + " is not an amount such as 60 or 60.50", () -> Cost.parse(text));
    }
}
