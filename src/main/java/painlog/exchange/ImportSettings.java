package painlog.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import painlog.journal.word.Vocabulary;

/**
 * How a file is to be read.
 *
 * @param known the words of the journal it goes to
 * @param zone of times without one
 * @param now nothing later is taken
 * @param map fields of painlog, each with the columns it is read from
 * @param severity numbers for words such as {@code mild}; words without one stay words
 */
public record ImportSettings(
        Vocabulary known,
        ZoneId zone,
        Instant now,
        Conventions conventions,
        Map<String, List<String>> map,
        Map<String, Double> severity,
        boolean newWords) {

    /**
     * The file's conventions.
     *
     * @param delimiter between cells; empty to find it out
     */
    public record Conventions(Charset charset, String delimiter, DateStyle dates, NumberStyle numbers) {
        /** What is taken for granted where nothing is said: UTF-8, ISO 8601 times, decimal points. */
        public static final Conventions PLAIN =
                new Conventions(StandardCharsets.UTF_8, "", DateStyle.ISO, NumberStyle.PLAIN);
    }

    /**
     * How times are written.
     *
     * @param format as in {@code dd/MM/yyyy HH:mm}; empty for ISO 8601
     * @param locale of the names of months and days
     * @param utcMoves whether times in UTC are moved to the zone that was asked for, where they were felt
     */
    public record DateStyle(String format, Locale locale, boolean utcMoves) {
        public static final DateStyle ISO = new DateStyle("", Locale.ENGLISH, false);

        /** The same with another format. */
        public DateStyle in(String other) {
            return new DateStyle(other, locale, utcMoves);
        }
    }

    /**
     * How numbers are written.
     *
     * @param decimalComma whether 6,5 is six and a half
     * @param scale of ratings that do not run from 0 to 10
     */
    public record NumberStyle(boolean decimalComma, Optional<RatingScale> scale) {
        public static final NumberStyle PLAIN = new NumberStyle(false, Optional.empty());
    }
}
