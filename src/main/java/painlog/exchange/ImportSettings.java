package painlog.exchange;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
     * The file's conventions: dates, delimiter, decimal sign.
     *
     * @param dateFormat as in {@code dd/MM/yyyy HH:mm}; empty for ISO 8601
     * @param delimiter between cells; empty to find it out
     * @param decimalComma whether 6,5 is six and a half
     */
    public record Conventions(Charset charset, String dateFormat, String delimiter, boolean decimalComma) {}
}
