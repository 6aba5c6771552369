package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class ValueFormatTest {
    @Test
    void plain_says_exactly_the_value_without_an_exponent() {
        assertEquals("6", ValueFormat.plain(6));
        assertEquals("6.5", ValueFormat.plain(6.5));
        assertEquals("-0.1", ValueFormat.plain(-0.1));
        assertEquals("0", ValueFormat.plain(-0.0));
        assertEquals("12000", ValueFormat.plain(12_000));
        assertEquals("0.00025", ValueFormat.plain(2.5e-4));
        assertEquals("1000000000000000", ValueFormat.plain(1e15));
        assertEquals("0.3333333333333333", ValueFormat.plain(1.0 / 3));
        assertEquals("", ValueFormat.plain(OptionalDouble.empty()));
        assertEquals("7", ValueFormat.plain(OptionalDouble.of(7)));
    }

    @Test
    void fixed_rounds_half_up_as_the_number_is_written() {
        assertEquals("6.0", ValueFormat.fixed(6, 1));
        assertEquals("0.3", ValueFormat.fixed(0.25, 1));
        assertEquals("1.01", ValueFormat.fixed(1.005, 2));
        assertEquals("-0.3", ValueFormat.fixed(-0.25, 1));
        assertEquals("13", ValueFormat.fixed(12.5, 0));
        assertEquals("12345.7", ValueFormat.fixed(12_345.67, 1));
        assertEquals("–", ValueFormat.fixed(OptionalDouble.empty(), 1));
        assertEquals("4.2", ValueFormat.fixed(OptionalDouble.of(4.24), 1));
    }

    @Test
    void what_is_rounded_to_zero_has_no_sign() {
        assertEquals("0.0", ValueFormat.fixed(-0.04, 1));
        assertEquals("0", ValueFormat.fixed(-0.4, 0));
        assertEquals("0", ValueFormat.upTo(-0.04, 1));
    }

    @Test
    void up_to_leaves_out_zeros_at_the_end() {
        assertEquals("6", ValueFormat.upTo(6, 1));
        assertEquals("6.5", ValueFormat.upTo(6.46, 1));
        assertEquals("120", ValueFormat.upTo(120.04, 1));
        assertEquals("-1.2", ValueFormat.upTo(-1.2, 2));
    }

    @Test
    void an_amount_has_four_digits_or_all_its_whole_ones() {
        assertEquals("0.0025", ValueFormat.amount(0.0025));
        assertEquals("333.3", ValueFormat.amount(333.3333));
        assertEquals("400", ValueFormat.amount(400));
        assertEquals("12345", ValueFormat.amount(12_345.4));
    }

    @Test
    void a_share_is_whole_per_cent() {
        assertEquals("43 %", ValueFormat.percent(0.4285));
        assertEquals("100 %", ValueFormat.percent(1));
        assertEquals("0 %", ValueFormat.percent(0.004));
        assertEquals("50 %", ValueFormat.percent(OptionalDouble.of(0.5)));
        assertEquals("–", ValueFormat.percent(OptionalDouble.empty()));
    }
}
