package painlog.exchange.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.journal.part.Cost;
import painlog.journal.word.Score;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object of a painlog export; what is refused is named by its key. */
record JsonFields(JsonNode node) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final double LARGEST_WHOLE = 999_999_999_999_999d;

    /** What the reader makes of a field; a refusal says in which field. */
    <T> T read(String key, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (BadInput | BadTime fault) {
            boolean named = fault.sentence().startsWith("\"" + key + "\"");
            throw named ? fault : new BadInput("\"" + key + "\": " + fault.sentence(), fault);
        }
    }

    /** A text that must be there. */
    String need(String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isString()) {
            throw new BadInput("\"" + key + "\" is missing or is no text");
        }
        if (value.asString().indexOf('\0') >= 0) {
            throw new BadInput("\"" + key + "\" holds a character that is none (NUL); take it out");
        }
        return value.asString();
    }

    /** A text; empty when absent. */
    String text(String key) {
        return isAbsent(key) ? "" : need(key);
    }

    private boolean isAbsent(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull();
    }

    /** One of the words, of which the empty one stands for an absent field. */
    String word(String key, List<String> words) {
        String word = text(key);
        if (!words.contains(word)) {
            String known = String.join(", ", words.subList(1, words.size()));
            throw new BadInput("\"" + key + "\" is \"" + word + "\", which is not one of " + known);
        }
        return word;
    }

    /** True or false; false when absent. */
    boolean flag(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw new BadInput("\"" + key + "\" is " + value + ", which is neither true nor false");
        }
        return value.asBoolean();
    }

    OptionalDouble number(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw new BadInput("\"" + key + "\" is no number");
        }
        return OptionalDouble.of(value.asDouble());
    }

    OptionalInt whole(String key) {
        OptionalDouble number = number(key);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        double value = number.getAsDouble();
        if (value != (int) value) {
            throw new BadInput("\"" + key + "\" is " + node.get(key) + ", which is no whole number");
        }
        return OptionalInt.of((int) value);
    }

    /** The number of the record's id; 0 when absent. */
    long id() {
        return large("id");
    }

    /** A whole number of 15 digits at most, from 0 on; 0 when absent. */
    long large(String key) {
        double value = number(key).orElse(0);
        if (value < 0 || value > LARGEST_WHOLE || value != Math.rint(value)) {
            throw new BadInput(
                    "\"" + key + "\" is " + node.get(key) + ", which is no whole number of at most 15 digits");
        }
        return (long) value;
    }

    Optional<Score> score(String key) {
        OptionalDouble number = number(key);
        return number.isPresent() ? Optional.of(read(key, () -> new Score(number.getAsDouble()))) : Optional.empty();
    }

    /** {@code 60.50 EUR}. */
    Optional<Cost> cost(String key) {
        String text = text(key);
        return text.isEmpty() ? Optional.empty() : Optional.of(read(key, () -> Cost.parse(text)));
    }

    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        JsonNode list = node.get(key);
        if (list == null || list.isNull()) {
            return words;
        }
        if (!list.isArray()) {
            throw new BadInput("\"" + key + "\" is no list of words");
        }
        for (JsonNode word : list) {
            if (!word.isString()) {
                throw new BadInput("\"" + key + "\" holds " + word + ", which is no word");
            }
            words.add(word.asString());
        }
        return words;
    }

    /** An object within this one; empty when absent. */
    JsonNode object(String key) {
        if (isAbsent(key)) {
            return ExportJsonWriter.object();
        }
        JsonNode object = node.path(key);
        if (!object.isObject()) {
            throw new BadInput("\"" + key + "\" is no object");
        }
        return object;
    }

    /** When it was, which can't be after now. */
    Moment moment(Instant now) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(need("at"));
            String zone = text("zone");
            ZoneOffset offset = at.getOffset();
            Moment moment = read(
                    "zone",
                    () -> zone.isEmpty()
                            ? new Moment(at.toInstant(), offset, offset.getId())
                            : Moment.stated(at.toInstant(), offset, zone));
            return read("at", () -> moment.requireFelt(now));
        } catch (DateTimeException e) {
            throw wrong("at", "time such as 2026-03-05T21:30:00+01:00", e);
        }
    }

    /** A time in the years that painlog knows. */
    Instant instant(String key) {
        try {
            Instant instant = Instant.parse(need(key));
            requireYear(key, instant.atOffset(ZoneOffset.UTC).getYear());
            return instant;
        } catch (DateTimeException e) {
            throw wrong(key, "time such as 2026-03-05T20:30:00Z", e);
        }
    }

    /** A time that can't be after now. */
    Instant past(String key, Instant now) {
        Instant instant = instant(key);
        return read(key, () -> Moment.of(instant, ZoneOffset.UTC).requireFelt(now))
                .at();
    }

    LocalDate day(String key) {
        try {
            LocalDate day = LocalDate.parse(need(key));
            requireYear(key, day.getYear());
            return day;
        } catch (DateTimeException e) {
            throw wrong(key, "date such as 2026-03-05", e);
        }
    }

    private void requireYear(String key, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadInput(
                    "\"" + key + "\" is " + text(key) + ", outside the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** Seconds after midnight; 0 when absent. */
    int seconds(String key) {
        try {
            return text(key).isEmpty() ? 0 : LocalTime.parse(text(key)).toSecondOfDay();
        } catch (DateTimeException e) {
            throw wrong(key, "time of day such as 04:00", e);
        }
    }

    private BadInput wrong(String key, String right, Exception e) {
        return new BadInput("\"" + key + "\" is \"" + text(key) + "\", which is no " + right, e);
    }
}
