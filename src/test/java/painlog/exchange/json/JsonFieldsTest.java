package painlog.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import painlog.calendar.Moment;
import painlog.journal.RefusalAssertions;
import painlog.journal.part.Cost;

final class JsonFieldsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    private static JsonFields of(String json) {
        return new JsonFields(ExportJsonWriter.MAPPER.readTree(json.replace('\'', '"')));
    }

    private static Arguments field(String json, Function<JsonFields, ?> read, Object value) {
        return Arguments.of(json, read, value);
    }

    static List<Arguments> fields() {
        return List.of(
                field("{'k': 'text'}", f -> f.need("k"), "text"),
                field("{'k': ''}", f -> f.need("k"), ""),
                field("{'k': 'text'}", f -> f.text("k"), "text"),
                field("{'k': null}", f -> f.text("k"), ""),
                field("{}", f -> f.text("k"), ""),
                field("{'k': true}", f -> f.flag("k"), true),
                field("{'k': false}", f -> f.flag("k"), false),
                field("{}", f -> f.flag("k"), false),
                field("{'k': 6.5}", f -> f.number("k"), OptionalDouble.of(6.5)),
                field("{'k': null}", f -> f.number("k"), OptionalDouble.empty()),
                field("{}", f -> f.number("k"), OptionalDouble.empty()),
                field("{'k': 60}", f -> f.whole("k"), OptionalInt.of(60)),
                field("{}", f -> f.whole("k"), OptionalInt.empty()),
                field("{'k': 6.5}", f -> f.score("k").map(Object::toString), Optional.of("6.5")),
                field("{}", f -> f.score("k"), Optional.empty()),
                field("{'k': '60.50 EUR'}", f -> f.cost("k").map(Cost::text), Optional.of("60.50 EUR")),
                field("{'k': null}", f -> f.cost("k"), Optional.empty()),
                field("{'k': ['flare', 'work']}", f -> f.words("k"), List.of("flare", "work")),
                field("{'k': []}", f -> f.words("k"), List.of()),
                field("{}", f -> f.words("k"), List.of()),
                field("{'k': '2026-03-05T20:30:00Z'}", f -> f.instant("k").toString(), "2026-03-05T20:30:00Z"),
                field("{'k': '2026-03-05'}", f -> f.day("k").toString(), "2026-03-05"),
                field("{'k': '04:00'}", f -> f.seconds("k"), 14400),
                field("{}", f -> f.seconds("k"), 0));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_is_read_as_what_it_must_be(String json, Function<JsonFields, ?> read, Object value) {
        assertEquals(value, read.apply(of(json)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'at': '2026-03-05T21:30:00+01:00', 'zone': 'Europe/Oslo'} | 2026-03-05T21:30:00+01:00 Europe/Oslo
            {'at': '2026-03-05T21:30:00+01:00'}                        | 2026-03-05T21:30:00+01:00 +01:00
            {'at': '2026-03-05T20:30:00Z', 'zone': 'Z'}                | 2026-03-05T20:30:00Z Z
            """)
    void a_moment_has_its_zone_else_its_offset(String json, String words) {
        Moment moment = of(json).moment(NOW);

        assertEquals(words, moment.iso() + " " + moment.zoneName());
    }

    static List<Arguments> faults() {
        return List.of(
                field("{}", f -> f.need("k"), "\"k\" is missing or is no text"),
                field("{'k': null}", f -> f.need("k"), "\"k\" is missing or is no text"),
                field("{'k': 6}", f -> f.need("k"), "\"k\" is missing or is no text"),
                field("{'k': 6}", f -> f.text("k"), "\"k\" is missing or is no text"),
                field("{'k': '6'}", f -> f.number("k"), "\"k\" is no number"),
                field("{'k': true}", f -> f.whole("k"), "\"k\" is no number"),
                field("{'k': 11}", f -> f.score("k"), "\"k\": score 11 is outside 0–10"),
                field(
                        "{'k': '60'}",
                        f -> f.cost("k"),
                        "\"k\": cost \"60\" is not an amount with a currency such as 60EUR"),
                field("{'k': '-60 EUR'}", f -> f.cost("k"), "\"k\": cost -60 is not an amount such as 60 or 60.50"),
                field("{'k': 'yes'}", f -> f.flag("k"), "\"k\" is \"yes\", which is neither true nor false"),
                field("{'k': 'neck'}", f -> f.words("k"), "\"k\" is no list of words"),
                field("{'k': [5]}", f -> f.words("k"), "\"k\" holds 5, which is no word"),
                field("{'k': []}", f -> f.object("k"), "\"k\" is no object"),
                field("{'k': 60.5}", f -> f.whole("k"), "\"k\" is 60.5, which is no whole number"),
                field("{'k': 1e12}", f -> f.whole("k"), "\"k\" is 1.0E12, which is no whole number"),
                field(
                        "{'id': 12345678901234567890}",
                        JsonFields::id,
                        "\"id\" is 12345678901234567890, which is no whole number of at most 15 digits"),
                field(
                        "{'k': 'maybe'}",
                        f -> f.word("k", List.of("", "on")),
                        "\"k\" is \"maybe\", which is not one of on"),
                field("{'k': '1899-12-31'}", f -> f.day("k"), "\"k\" is 1899-12-31, outside the years 1900 to 2100"),
                field(
                        "{'k': 'noon'}",
                        f -> f.instant("k"),
                        "\"k\" is \"noon\", which is no time such as 2026-03-05T20:30:00Z"),
                field(
                        "{'k': '2026-02-30'}",
                        f -> f.day("k"),
                        "\"k\" is \"2026-02-30\", which is no date such as 2026-03-05"),
                field(
                        "{'k': '25:00'}",
                        f -> f.seconds("k"),
                        "\"k\" is \"25:00\", which is no time of day such as 04:00"),
                field("{}", f -> f.moment(NOW), "\"at\" is missing or is no text"),
                field(
                        "{'at': '2026-03-05 21:30'}",
                        f -> f.moment(NOW),
                        "\"at\" is \"2026-03-05 21:30\", which is no time such as 2026-03-05T21:30:00+01:00"),
                field(
                        "{'at': '2036-03-05T21:30:00+01:00'}",
                        f -> f.moment(NOW),
                        "\"at\": Wed 2036-03-05 21:30 +01:00 is in the future; a record holds what has been"),
                field(
                        "{'at': '2026-03-05T21:30:00+01:00', 'zone': 'Mars/Phobos'}",
                        f -> f.moment(NOW),
                        "\"zone\": zone \"Mars/Phobos\" is not known; write a name such as Europe/Oslo or an offset such as +01:00"),
                field(
                        "{'at': '2026-03-05T21:30:00-08:00', 'zone': 'Europe/Oslo'}",
                        f -> f.moment(NOW),
                        "\"zone\": the offset -08:00 was never that of Europe/Oslo; write the offset that the clocks there"
                                + " had, or leave the zone out"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_field_that_is_something_else_is_refused(String json, Function<JsonFields, ?> read, String sentence) {
        RefusalAssertions.with(sentence, () -> read.apply(of(json)));
    }
}
