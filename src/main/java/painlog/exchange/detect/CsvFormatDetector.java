package painlog.exchange.detect;

import java.util.List;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvHeader;
import painlog.exchange.csv.CsvImport;
import painlog.exchange.longcsv.PainlogCsv;
import painlog.exchange.trackers.Bearable;
import painlog.exchange.trackers.Daylio;
import painlog.exchange.trackers.MigraineBuddy;
import painlog.exchange.trackers.TrackAndGraph;

/** Detects which program wrote a CSV file, by its header. */
final class CsvFormatDetector {
    /** The headers of each program's files that painlog knows; the first is what it writes today. */
    private record KnownHeader(ImportFormat source, List<String> headers) {
        /** Columns are read by name, so their order does not matter; painlog writes its own in one order only. */
        private boolean isOf(CsvHeader csvHeader) {
            return source == ImportFormat.PAINLOG
                    ? headers.stream().anyMatch(csvHeader::is)
                    : headers.stream().anyMatch(csvHeader::holds);
        }
    }

    private static final List<KnownHeader> KNOWN = List.of(
            new KnownHeader(ImportFormat.PAINLOG, PainlogCsv.HEADERS),
            new KnownHeader(ImportFormat.BEARABLE, Bearable.HEADERS),
            new KnownHeader(ImportFormat.DAYLIO, Daylio.HEADERS),
            new KnownHeader(ImportFormat.MIGRAINE_BUDDY, MigraineBuddy.HEADERS),
            new KnownHeader(ImportFormat.TRACK_AND_GRAPH, TrackAndGraph.HEADERS));

    private CsvFormatDetector() {}

    /**
     * The program whose header it is.
     *
     * @throws BadInput when it is no known one, or not that of the program named
     */
    static ImportFormat source(CsvHeader csvHeader, ImportFormat from, ImportSettings settings) {
        if (from == ImportFormat.CSV) {
            return ImportFormat.CSV;
        }
        for (KnownHeader knownHeader : KNOWN) {
            boolean asked = from == ImportFormat.AUTO || from == knownHeader.source;
            if (asked && knownHeader.isOf(csvHeader)) {
                return knownHeader.source;
            }
        }
        if (from == ImportFormat.AUTO && !settings.map().isEmpty()) {
            return ImportFormat.CSV;
        }
        throw unknown(csvHeader, from);
    }

    private static BadInput unknown(CsvHeader csvHeader, ImportFormat from) {
        for (KnownHeader knownHeader : KNOWN) {
            if (knownHeader.source == from) {
                return new BadInput("this is no " + from.word() + " file: its columns are " + csvHeader.words()
                        + "; expected " + String.join(" or ", knownHeader.headers));
            }
        }
        if (PainlogCsv.isList(csvHeader)) {
            return new BadInput("the file is a list painlog printed, whose rows could not be known again; import takes"
                    + " painlog export --as csv, with --kind entries, sessions or doses or whole (periods too)");
        }
        return new BadInput("the file is not known by its columns, which are " + csvHeader.words() + nearest(csvHeader)
                + "; name them, such as --from csv --map at=COLUMN --map pain=COLUMN" + byNumber(csvHeader));
    }

    /** What else helps where the first line is data: digits are in times, and hardly in names. */
    private static String byNumber(CsvHeader csvHeader) {
        boolean data = csvHeader.names().stream().anyMatch(name -> name.matches("\\d+([-./:]\\d+)+.*|\\d{9,}"));
        return data ? "; if the first line is no header, by number, such as --map at=1 --map pain=2" : "";
    }

    /** The columns of a known program that has most of these, such as an older or newer version's. */
    private static String nearest(CsvHeader csvHeader) {
        String nearest = "";
        int most = 2;
        for (KnownHeader knownHeader : KNOWN) {
            for (String expected : knownHeader.headers) {
                int shared = shared(csvHeader, expected);
                if (shared > most) {
                    most = shared;
                    nearest = ", while those of " + knownHeader.source.word() + " would be " + expected;
                }
            }
        }
        return nearest;
    }

    private static int shared(CsvHeader csvHeader, String expected) {
        int shared = 0;
        for (String column : expected.split(",")) {
            shared += csvHeader.find(column) < 0 ? 0 : 1;
        }
        return shared;
    }

    static void read(ImportFormat importFormat, CsvFile csv, ImportSettings settings, ImportSink sink) {
        switch (importFormat) {
            case PAINLOG -> PainlogCsv.read(csv, settings, sink);
            case BEARABLE -> new Bearable(csv, settings, sink).read(csv);
            case DAYLIO -> new Daylio(csv, settings, sink).read(csv);
            case MIGRAINE_BUDDY -> new MigraineBuddy(csv, settings, sink).readTables(csv);
            case TRACK_AND_GRAPH -> new TrackAndGraph(csv, settings, sink).read(csv);
            case CSV, AUTO, APPLE_HEALTH -> CsvImport.read(csv, settings, sink, ImportFormat.CSV);
        }
    }
}
