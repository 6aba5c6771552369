package painlog.cli.options;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.RatingScale;
import painlog.journal.word.Score;
import painlog.journal.word.Vocabulary;
import picocli.CommandLine.Option;

/** How a file is to be read, as typed. */
public final class ImportOptions {
    @Option(
            names = "--from",
            paramLabel = "PROGRAM",
            converter = ImportFormatName.class,
            description = "auto, painlog, bearable, daylio, migraine-buddy, track-and-graph, apple-health or csv.")
    public ImportFormat from = ImportFormat.AUTO;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "What a column holds: at, pain or another measure, note, site, tags, therapy, drug …")
    List<String> map = new ArrayList<>();

    @Option(
            names = "--map-severity",
            paramLabel = "WORD=SCORE,…",
            description = "Scores for words, such as mild=2,moderate=5,severe=8; without it words stay words.")
    List<String> severity = new ArrayList<>();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times without one; times in UTC are moved there too.")
    @Nullable
    public String zone;

    @Option(
            names = "--date-format",
            paramLabel = "FORMAT",
            description = "Such as \"dd/MM/yyyy HH:mm\"; epoch for seconds or milliseconds since 1970.")
    String dateFormat = "";

    @Option(
            names = "--date-locale",
            paramLabel = "LANGUAGE",
            description = "Of the names of months and days, such as de or fr; English otherwise.")
    String dateLocale = "";

    @Option(names = "--delimiter", paramLabel = "CHAR", description = "Between cells; found out by itself.")
    String delimiter = "";

    @Option(names = "--decimal-comma", description = "Numbers are written 6,5.")
    boolean decimalComma;

    @Option(
            names = "--scale",
            paramLabel = "LOW-HIGH",
            description = "What ratings run from and to, such as 0-100; they become 0 to 10.")
    @Nullable
    String scale;

    @Option(names = "--encoding", paramLabel = "NAME", description = "utf-8 (default), utf-16, windows-1252 …")
    String encoding = "utf-8";

    @Option(names = "--new-word", description = "Take words that are not known yet.")
    boolean newWord;

    /** The import settings for a journal with this vocabulary. */
    public ImportSettings settings(Vocabulary known, Clock clock) {
        String between = delimiter.equals("\\t") || delimiter.equalsIgnoreCase("tab") ? "\t" : delimiter;
        ImportSettings.DateStyle dates = new ImportSettings.DateStyle(dateFormat, locale(), zone != null);
        ImportSettings.NumberStyle numbers = new ImportSettings.NumberStyle(
                decimalComma, Optional.ofNullable(scale).map(RatingScale::parse));
        ImportSettings.Conventions conventions = new ImportSettings.Conventions(charset(), between, dates, numbers);
        return new ImportSettings(
                known, clock.getZone(), clock.instant(), conventions, columns(), severities(), newWord);
    }

    private Locale locale() {
        if (dateLocale.isEmpty()) {
            return Locale.ENGLISH;
        }
        Locale locale = Locale.forLanguageTag(dateLocale.replace('_', '-'));
        if (!Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
            throw new BadInput("--date-locale \"" + dateLocale + "\" is not a language; write it as de, fr or pt-BR");
        }
        return locale;
    }

    private Charset charset() {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BadInput("--encoding \"" + encoding + "\" is not known; write utf-8, utf-16 or windows-1252", e);
        }
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String pair : map) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new BadInput("--map \"" + pair + "\" is not FIELD=COLUMN, such as --map pain=Score");
            }
            String field = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            columns.computeIfAbsent(field, f -> new ArrayList<>()).add(pair.substring(equals + 1));
        }
        return columns;
    }

    private Map<String, Double> severities() {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String list : severity) {
            for (String pair : list.split(",", -1)) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw new BadInput("--map-severity \"" + pair + "\" is not WORD=SCORE, such as mild=2");
                }
                String word = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                scores.put(word, Score.parse(pair.substring(equals + 1)).value());
            }
        }
        return scores;
    }
}
