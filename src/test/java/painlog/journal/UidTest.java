package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UidTest {
    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000, 0, 0",
        "00000000000000010000000000000002, 1, 2",
        "ffffffffffffffff7fffffffffffffff, -1, 9223372036854775807",
        "0A0b0C0d0E0f01020304050607080910, 723685415333069058, 217304205466536208"
    })
    void it_is_32_hexadecimal_digits_or_16_bytes(String hex, long high, long low) {
        Uid uid = new Uid(high, low);

        assertEquals(uid, Uid.parse(hex));
        assertEquals(hex.toLowerCase(Locale.ROOT), uid.hex());
        assertEquals(uid, Uid.of(uid.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0000000000000000000000000000000",
                "000000000000000000000000000000000",
                "0000000000000000000000000000000g",
                "00000000-0000-0000-0000-00000000",
                "-0000000000000000000000000000001"
            })
    void anything_else_is_refused(String text) {
        RefusalAssertions.with("uid \"" + text + "\" is not made of 32 hexadecimal digits", () -> Uid.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000001, 00000000000000000000000000000002",
        "00000000000000000000000000000002, 00000000000000010000000000000001",
        "7fffffffffffffffffffffffffffffff, 80000000000000000000000000000000",
        "00000000000000007fffffffffffffff, 0000000000000000ffffffffffffffff"
    })
    void they_are_in_the_order_of_their_digits(String first, String second) {
        assertEquals(-1, Integer.signum(Uid.parse(first).compareTo(Uid.parse(second))));
        assertEquals(1, Integer.signum(Uid.parse(second).compareTo(Uid.parse(first))));
        assertEquals(0, Uid.parse(first).compareTo(Uid.parse(first)));
    }
}
