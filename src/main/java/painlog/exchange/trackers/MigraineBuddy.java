package painlog.exchange.trackers;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.Timestamp;
import painlog.exchange.TimestampParser;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvHeader;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.Dose;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Reading;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.WordKind;

/**
 * Reads Migraine Buddy's CSV: a table of days, which is left out, and one of attacks with their pain level. The
 * place where an attack happened, as a position or in words, is never taken, not even into the row that is kept.
 */
public final class MigraineBuddy extends TrackerCsvReader {
    public static final List<String> HEADERS = List.of("Date,Time Period,Description,Notes");
    private static final String ATTACKS = "#,Started,Lasted,Start UTC Offset (min),";
    private static final String US = "M/d/yy H:mm";
    private static final String OFFSET = "Start UTC Offset (min)";
    private static final List<String> PLACES = List.of("Geohash", "Attack Location");
    private static final List<String> DRUGS =
            List.of("Helpful Medication", "Somewhat Helpful Medication", "Unhelpful Medication", "Unsure Medication");

    private final TimestampParser started;
    private final boolean isSpelled;
    private CsvHeader attacks = new CsvHeader(List.of());

    public MigraineBuddy(CsvFile file, ImportSettings settings, ImportSink sink) {
        super(file, settings, sink, ImportFormat.MIGRAINE_BUDDY);
        this.isSpelled = !settings.conventions().dates().format().isEmpty();
        this.started = isSpelled
                ? parser
                : new TimestampParser(settings, settings.conventions().dates().in(US));
    }

    /** Reads both tables, which have different columns. */
    public void readTables(CsvFile file) {
        file.allowRaggedRows();
        read(file);
    }

    @Override
    void take(CsvRow row) {
        if (String.join(",", row.cells()).startsWith(ATTACKS)) {
            attacks = new CsvHeader(row.cells());
        } else if (attacks.names().isEmpty()) {
            leaveOut("rows about days without an attack");
        } else {
            attack(withoutPlace(row));
        }
    }

    private CsvRow withoutPlace(CsvRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < attacks.names().size()) {
            cells.add("");
        }
        for (String column : PLACES) {
            int place = attacks.find(column);
            if (place >= 0) {
                cells.set(place, "");
            }
        }
        return new CsvRow(row.line(), cells);
    }

    /**
     * As phones set to US English write it; other spellings come by {@code --date-format}. The clock was the one of
     * the offset, in minutes east of Greenwich.
     */
    private Timestamp time(CsvRow row) {
        LocalDateTime local = local(at(row, "Started"));
        String offset = at(row, OFFSET);
        if (offset.isEmpty()) {
            return parser.here(local);
        }
        ZoneOffset clock = offset(offset);
        if (!clock.equals(ZoneOffset.UTC)) {
            remark("UTC offsets are taken as minutes east of Greenwich, so that 120 is +02:00");
        }
        return parser.there(local, clock);
    }

    private LocalDateTime local(String text) {
        try {
            return started.local(text);
        } catch (BadInput fault) {
            if (isSpelled || fault.sentence().contains("does not exist")) {
                throw fault;
            }
            throw new BadInput(
                    "time \"" + text
                            + "\" is not month/day/year as migraine-buddy writes it on phones set to US English;"
                            + " where days come first, add --date-format \"d/M/yy H:mm\"",
                    fault);
        }
    }

    private static ZoneOffset offset(String minutes) {
        double east = NumberParser.parse(minutes, "UTC offset", "a number of minutes");
        try {
            return ZoneOffset.ofTotalSeconds((int) Math.rint(east * 60));
        } catch (DateTimeException e) {
            throw new BadInput("UTC offset \"" + minutes + "\" is more minutes than clocks differ", e);
        }
    }

    private void attack(CsvRow row) {
        Timestamp at = time(row);
        List<String> cells = row.cells().subList(1, row.cells().size());
        List<String> tags = new ArrayList<>(WordExtractor.tags(at(row, "Attack Types")));
        List<Reading> readings = at(row, "Pain Level").isEmpty()
                ? List.of()
                : List.of(settings.known().measure("pain").read(at(row, "Pain Level")));
        Descriptors descriptors = new Descriptors(
                List.of(),
                known(WordKind.SYMPTOM, WordExtractor.list(at(row, "Symptoms")), tags),
                known(WordKind.TRIGGER, WordExtractor.list(at(row, "Potential Triggers")), tags),
                known(WordKind.RELIEF, WordExtractor.list(at(row, "Helpful Non Drug Relief Methods")), tags));
        Annotations annotations = new Annotations(List.of(new Site("head", Side.UNSAID)), tags, note(row));
        emit(row, at, cells, "attack", entry(at.moment(), readings, annotations, descriptors));
        doses(row, at, cells);
    }

    private String note(CsvRow row) {
        String lasted = at(row, "Lasted");
        return joined(at(row, "Notes"), lasted.isEmpty() ? "" : "lasted " + lasted);
    }

    private void doses(CsvRow row, Timestamp at, List<String> cells) {
        for (String column : DRUGS) {
            for (String drug : WordExtractor.list(at(row, column))) {
                if (!drug.equalsIgnoreCase("No medication")) {
                    Dose dose = new Dose(at.moment(), at.at(), drug, OptionalDouble.empty(), "", 1, false);
                    emit(row, at, cells, column + drug, dose);
                }
            }
        }
    }

    private String at(CsvRow row, String column) {
        return row.cell(attacks.find(column));
    }
}
