package painlog.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import painlog.journal.word.NumberParser;

/**
 * Seconds or milliseconds since 1970, as computers count. Which of the two is seen by the size of the number: seconds
 * have 12 digits only 3,000 years from now, milliseconds have had them since 1973.
 */
final class EpochSpelling implements DateSpelling {
    private static final List<String> SECONDS = List.of("epoch", "epoch-s", "epoch-seconds", "unix");
    private static final List<String> MILLIS = List.of("epoch-ms", "epoch-millis", "epoch-milliseconds");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LARGEST_SECONDS = new BigDecimal("99999999999");
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999");

    private final String word;
    private final ZoneId zone;

    EpochSpelling(String word, ZoneId zone) {
        this.word = word;
        this.zone = zone;
    }

    /** Whether a format is one of the words for it. */
    static boolean isOne(String format) {
        String word = format.toLowerCase(Locale.ROOT);
        return SECONDS.contains(word) || MILLIS.contains(word);
    }

    @Override
    public StatedTime read(String text) {
        if (!NumberParser.isPlain(text)) {
            throw new DateTimeException("not a number");
        }
        BigDecimal number = new BigDecimal(text);
        if (number.abs().compareTo(LARGEST) > 0) {
            throw new DateTimeException("too large");
        }
        boolean millis =
                MILLIS.contains(word.toLowerCase(Locale.ROOT)) || number.abs().compareTo(LARGEST_SECONDS) > 0;
        BigDecimal wholeMillis = millis ? number : number.multiply(THOUSAND);
        return StatedTime.of(Instant.ofEpochMilli(wholeMillis.longValue()), zone);
    }

    @Override
    public boolean hasTimeOfDay() {
        return true;
    }

    @Override
    public String impossibleDay(String text) {
        return "";
    }

    @Override
    public String wanted() {
        return "a number of seconds or milliseconds since 1970, as --date-format " + word + " says";
    }

    @Override
    public String hint(String text) {
        return "";
    }
}
