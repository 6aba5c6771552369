package painlog.exchange.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.journal.Session;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.NameRules;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Score;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.YesNoParser;

/** Maps a row that names a therapy to a session. */
final class SessionColumnMapper {
    private final FieldMap map;
    private final Vocabulary known;
    private final NumberCells numbers;
    private final WordExtractor extractor;

    SessionColumnMapper(ImportSettings settings, FieldMap map, WordExtractor extractor) {
        this.map = map;
        this.known = settings.known();
        this.numbers = new NumberCells(settings, map.isOwn() ? "" : "COLUMN");
        this.extractor = extractor;
    }

    /** The row's session; empty where it names no therapy. */
    Optional<Session> read(CsvRow row, Moment start, Instant recorded) {
        String therapy = cell(row, "therapy");
        if (therapy.isEmpty()) {
            return Optional.empty();
        }
        Annotations annotations = new Annotations(
                extractor.sites(map.all(row, "site", ",")),
                extractor.tagged(map.all(row, "tags", ",")),
                map.all(row, "note", "; "));
        return Optional.of(
                new Session(start, recorded, treatment(row, known.therapy(therapy)), effect(row), annotations));
    }

    private Treatment treatment(CsvRow row, String therapy) {
        List<String> techniques = new ArrayList<>();
        for (String part : WordExtractor.list(map.all(row, "technique", ",").replace(' ', ','))) {
            techniques.add(known.technique(therapy, part));
        }
        boolean home = isHome(cell(row, "home"));
        return new Treatment(therapy, techniques, minutes(row), home, provider(row), cost(row));
    }

    private String provider(CsvRow row) {
        return NameRules.requireLine("provider", cell(row, "provider"));
    }

    private static boolean isHome(String cell) {
        return !cell.isEmpty() && (cell.equalsIgnoreCase("home") || YesNoParser.parse(cell, "home"));
    }

    private OptionalInt minutes(CsvRow row) {
        String cell = cell(row, "minutes");
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        double minutes = NumberParser.parse(numbers.plain(cell), "minutes", "a whole number");
        if (minutes != Math.rint(minutes)) {
            throw new BadInput("minutes " + cell + " is not a whole number");
        }
        return OptionalInt.of((int) minutes);
    }

    private Optional<Cost> cost(CsvRow row) {
        String cell = numbers.plain(cell(row, "cost"));
        return cell.isEmpty() ? Optional.empty() : Optional.of(Cost.parse(cell + " " + cell(row, "currency")));
    }

    private SessionOutcome effect(CsvRow row) {
        String helped = cell(row, "helped");
        Helped said = helped.isEmpty() ? Helped.UNSAID : Helped.parse(helped);
        return new SessionOutcome(score(row, "before"), score(row, "after"), said, cell(row, "adverse"));
    }

    private Optional<Score> score(CsvRow row, String field) {
        String cell = cell(row, field);
        return cell.isEmpty() ? Optional.empty() : Optional.of(numbers.score(cell));
    }

    private String cell(CsvRow row, String field) {
        return map.cell(row, field);
    }
}
