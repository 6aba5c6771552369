package painlog.exchange.trackers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import painlog.error.BadInput;
import painlog.exchange.ClockTimeParser;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.Timestamp;
import painlog.exchange.TimestampParser;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.csv.SeverityMap;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.Dose;
import painlog.journal.JournalRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.DoseAmount;
import painlog.journal.part.DoseAmountParser;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.WordKind;

/**
 * Reads Bearable's CSV: one row per symptom, mood, dose or night. Parts of the day have no time of their own
 * and count as 6:00 (pre), 9:00 (am), 12:00 (mid, all day or none) and 18:00 (pm).
 */
public final class Bearable extends TrackerCsvReader {
    public static final List<String> HEADERS = List.of(
            "date,date formatted,weekday,time of day,category,rating/amount,detail,notes",
            "date,weekday,time of day,category,rating/amount,detail,notes");

    private static final String SPELLED = "d MMM yyyy";
    private static final List<String> OF_FIVE = List.of("awful", "poor", "ok", "good", "great");

    /** Categories whose rows say nothing without a rating. */
    private static final List<String> RATED = List.of("symptom", "mood", "energy", "sleep quality", "sleep");

    private final TimestampParser spelled;

    public Bearable(CsvFile file, ImportSettings settings, ImportSink sink) {
        super(file, settings, sink, ImportFormat.BEARABLE);
        this.spelled =
                new TimestampParser(settings, settings.conventions().dates().in(SPELLED));
    }

    @Override
    void take(CsvRow row) {
        String category = cell(row, "category").toLowerCase(Locale.ROOT);
        Timestamp at = parser.here(date(row).atTime(time(cell(row, "time of day"))));
        boolean unrated = cell(row, "rating/amount").isEmpty()
                && BracketedName.of(cell(row, "detail")).bracket().isEmpty();
        if (unrated && RATED.contains(category)) {
            leaveOut("rows without a value");
            return;
        }
        switch (category) {
            case "symptom" -> symptom(row, at);
            case "mood" -> number(row, at, "mood");
            case "energy" -> word(row, at, "energy");
            case "sleep quality" -> word(row, at, "sleep");
            case "sleep" -> sleep(row, at);
            case "meds/supplements" -> dose(row, at);
            case "factors", "sleep factors" -> factors(row, at);
            default -> leaveOut("rows of " + cell(row, "category"));
        }
    }

    private LocalDate date(CsvRow row) {
        String formatted = cell(row, "date formatted");
        if (!formatted.isEmpty()) {
            return LocalDate.parse(formatted);
        }
        String date = cell(row, "date").replaceFirst("(?<=\\d)(st|nd|rd|th) ", " ");
        return date(spelled, date);
    }

    private static LocalTime time(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "pre" -> LocalTime.of(6, 0);
            case "am" -> LocalTime.of(9, 0);
            case "pm" -> LocalTime.of(18, 0);
            case "mid", "all day", "" -> LocalTime.NOON;
            default -> ClockTimeParser.read(text);
        };
    }

    private void emit(CsvRow row, Timestamp at, JournalRecord record) {
        List<String> key = List.of(
                cell(row, "time of day"),
                cell(row, "category"),
                cell(row, "rating/amount"),
                cell(row, "detail"),
                cell(row, "notes"));
        emit(row, at, key, "row", record);
    }

    /** {@code Neck pain (Moderate)}: what hurts is a pain with its word, everything else a symptom. */
    private void symptom(CsvRow row, Timestamp at) {
        String detail = cell(row, "detail");
        BracketedName named = BracketedName.of(detail);
        String name = named.name();
        String word = named.bracket().isEmpty() ? degree(cell(row, "rating/amount")) : named.bracket();
        boolean pain = BodyWords.namesPain(name);
        List<String> tags = new ArrayList<>(SeverityMap.tags(pain ? Measure.PAIN : WordExtractor.tag(name), word));
        List<Reading> readings = pain ? severityMap.readings(Measure.PAIN, word) : List.of();
        List<String> symptoms = pain ? List.of() : known(WordKind.SYMPTOM, List.of(name), tags);
        Annotations annotations = new Annotations(pain ? sites(name) : List.of(), tags, note(row, detail));
        emit(
                row,
                at,
                entry(at.moment(), readings, annotations, new Descriptors(List.of(), symptoms, List.of(), List.of())));
    }

    /** A degree painlog does not know, such as 4, stays as it is. */
    private static String degree(String rating) {
        return switch (rating) {
            case "1" -> "mild";
            case "2" -> "moderate";
            case "3" -> "severe";
            default -> rating;
        };
    }

    private String note(CsvRow row, String lead) {
        return joined(lead, cell(row, "notes"));
    }

    private void number(CsvRow row, Timestamp at, String measure) {
        Reading reading = settings.known().measure(measure).read(cell(row, "rating/amount"));
        List<String> tags = WordExtractor.tags(cell(row, "detail"));
        emit(
                row,
                at,
                entry(
                        at.moment(),
                        List.of(reading),
                        new Annotations(List.of(), tags, note(row, "")),
                        Descriptors.UNSAID));
    }

    /** Energy and sleep quality are words behind their numbers 1 to 5. */
    private void word(CsvRow row, Timestamp at, String measure) {
        String rating = cell(row, "rating/amount");
        boolean ofFive = rating.length() == 1 && rating.charAt(0) >= '1' && rating.charAt(0) <= '5';
        if (!ofFive) {
            throw new BadInput(cell(row, "category") + " \"" + rating + "\" is not 1 to 5");
        }
        String word = OF_FIVE.get(rating.charAt(0) - '1');
        Annotations annotations = new Annotations(List.of(), SeverityMap.tags(measure, word), note(row, ""));
        emit(row, at, entry(at.moment(), severityMap.readings(measure, word), annotations, Descriptors.UNSAID));
    }

    private void sleep(CsvRow row, Timestamp at) {
        String[] parts = cell(row, "rating/amount").split(":");
        if (parts.length != 2) {
            throw new BadInput("sleep \"" + cell(row, "rating/amount") + "\" is not hours:minutes such as 7:30");
        }
        Reading hours = settings.known().measure("sleep-hours").read(parts[0] + "h" + parts[1] + "m");
        emit(
                row,
                at,
                entry(
                        at.moment(),
                        List.of(hours),
                        new Annotations(List.of(), List.of(), note(row, "")),
                        Descriptors.UNSAID));
    }

    /** {@code Ibuprofen (mg)} with the amount as its rating. */
    private void dose(CsvRow row, Timestamp at) {
        BracketedName drug = BracketedName.of(cell(row, "detail"));
        String rating = cell(row, "rating/amount");
        DoseAmount amount = rating.isEmpty() ? DoseAmount.UNSAID : DoseAmountParser.parse(rating);
        boolean isUnit = DoseAmountParser.isUnit(drug.bracket());
        String unit = amount.unit().isEmpty() && isUnit ? drug.bracket() : amount.unit();
        String name = isUnit ? drug.name() : cell(row, "detail");
        emit(row, at, new Dose(at.moment(), at.at(), name, amount.amount(), unit, amount.pieces(), false));
    }

    private void factors(CsvRow row, Timestamp at) {
        List<String> tags = new ArrayList<>();
        List<String> triggers = known(WordKind.TRIGGER, WordExtractor.list(cell(row, "detail")), tags);
        Annotations annotations = new Annotations(List.of(), tags, note(row, ""));
        emit(
                row,
                at,
                entry(at.moment(), List.of(), annotations, new Descriptors(List.of(), List.of(), triggers, List.of())));
    }
}
