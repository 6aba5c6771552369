package painlog.exchange.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.part.Cost;
import painlog.journal.word.Score;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object of a painlog export. */
record JsonFields(JsonNode node) {

    /** A text that must be there. */
    String need(String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isString()) {
            throw new BadInput("\"" + key + "\" is missing or is no text");
        }
        return value.asString();
    }

    /** A text; empty when absent. */
    String text(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? "" : need(key);
    }

    boolean flag(String key) {
        JsonNode value = node.get(key);
        return value != null && value.isBoolean() && value.asBoolean();
    }

    OptionalDouble number(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber()) {
            throw new BadInput("\"" + key + "\" is no number");
        }
        return OptionalDouble.of(value.asDouble());
    }

    OptionalInt whole(String key) {
        OptionalDouble number = number(key);
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    Optional<Score> score(String key) {
        OptionalDouble number = number(key);
        return number.isPresent() ? Optional.of(new Score(number.getAsDouble())) : Optional.empty();
    }

    /** {@code 60.50 EUR}. */
    Optional<Cost> cost(String key) {
        String text = text(key);
        int space = text.indexOf(' ');
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Cost(new BigDecimal(text.substring(0, Math.max(space, 0))), text.substring(space + 1)));
        } catch (NumberFormatException e) {
            throw new BadInput("\"" + key + "\" is not a cost such as \"60 EUR\"", e);
        }
    }

    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        JsonNode list = node.get(key);
        if (list != null && list.isArray()) {
            list.forEach(word -> words.add(word.asString()));
        }
        return words;
    }

    List<Site> sites(String key) {
        List<Site> sites = new ArrayList<>();
        for (String word : words(key)) {
            int colon = word.indexOf(':');
            Side side = colon < 0 ? Side.UNSAID : Side.parse(word.substring(colon + 1));
            sites.add(new Site(colon < 0 ? word : word.substring(0, colon), side));
        }
        return sites;
    }

    Moment moment() {
        try {
            OffsetDateTime at = OffsetDateTime.parse(need("at"));
            String zone = text("zone");
            return new Moment(
                    at.toInstant(),
                    at.getOffset(),
                    zone.isEmpty() ? at.getOffset().getId() : zone);
        } catch (DateTimeException e) {
            throw wrong("at", e);
        }
    }

    Instant instant(String key) {
        try {
            return Instant.parse(need(key));
        } catch (DateTimeException e) {
            throw wrong(key, e);
        }
    }

    LocalDate day(String key) {
        try {
            return LocalDate.parse(need(key));
        } catch (DateTimeException e) {
            throw wrong(key, e);
        }
    }

    /** Seconds after midnight; 0 when absent. */
    int seconds(String key) {
        try {
            return text(key).isEmpty() ? 0 : LocalTime.parse(text(key)).toSecondOfDay();
        } catch (DateTimeException e) {
            throw wrong(key, e);
        }
    }

    private BadInput wrong(String key, Exception e) {
        return new BadInput("\"" + key + "\" is " + text(key) + ", which is no ISO 8601 time", e);
    }
}
