package painlog.exchange;

import java.util.List;
import painlog.journal.BadInput;

/** Whose CSV file it is, by its header. */
final class CsvKinds {
    /** The headers of each program's files that painlog knows; the first is what it writes today. */
    private record Known(Source source, List<String> headers) {}

    private static final List<Known> KNOWN = List.of(
            new Known(Source.PAINLOG, OwnCsv.HEADERS),
            new Known(Source.BEARABLE, Bearable.HEADERS),
            new Known(Source.DAYLIO, Daylio.HEADERS),
            new Known(Source.MIGRAINE_BUDDY, MigraineBuddy.HEADERS),
            new Known(Source.TRACK_AND_GRAPH, TrackAndGraph.HEADERS));

    private CsvKinds() {}

    /**
     * The program whose header it is.
     *
     * @throws BadInput when it is no known one, or not that of the program named
     */
    static Source source(Header header, Source from, Wishes wishes) {
        if (from == Source.CSV) {
            return Source.CSV;
        }
        for (Known known : KNOWN) {
            boolean asked = from == Source.AUTO || from == known.source;
            if (asked && known.headers.stream().anyMatch(header::is)) {
                return known.source;
            }
        }
        if (from == Source.AUTO && !wishes.map().isEmpty()) {
            return Source.CSV;
        }
        throw unknown(header, from);
    }

    private static BadInput unknown(Header header, Source from) {
        for (Known known : KNOWN) {
            if (known.source == from) {
                return new BadInput("this is no " + from.word() + " file: its columns are " + header.words()
                        + "; expected " + String.join(" or ", known.headers));
            }
        }
        if (OwnCsv.isList(header)) {
            return new BadInput("the file is a list painlog printed, whose rows could not be known again; import takes"
                    + " painlog export --as csv, with --kind entries, sessions or doses or whole (periods too)");
        }
        return new BadInput("the file is not known by its columns, which are " + header.words() + nearest(header)
                + "; name them, such as --from csv --map at=COLUMN --map pain=COLUMN");
    }

    /** The columns of a known program that has most of these, such as an older or newer version's. */
    private static String nearest(Header header) {
        String nearest = "";
        int most = 2;
        for (Known known : KNOWN) {
            for (String expected : known.headers) {
                int shared = shared(header, expected);
                if (shared > most) {
                    most = shared;
                    nearest = ", while those of " + known.source.word() + " would be " + expected;
                }
            }
        }
        return nearest;
    }

    private static int shared(Header header, String expected) {
        int shared = 0;
        for (String column : expected.split(",")) {
            shared += header.find(column) < 0 ? 0 : 1;
        }
        return shared;
    }

    static void read(Source source, CsvFile csv, Wishes wishes, Sink sink) {
        switch (source) {
            case PAINLOG -> OwnCsv.read(csv, wishes, sink);
            case BEARABLE -> new Bearable(csv, wishes, sink).read(csv);
            case DAYLIO -> new Daylio(csv, wishes, sink).read(csv);
            case MIGRAINE_BUDDY -> new MigraineBuddy(csv, wishes, sink).readTables(csv);
            case TRACK_AND_GRAPH -> new TrackAndGraph(csv, wishes, sink).read(csv);
            case CSV, AUTO, APPLE_HEALTH -> CsvImport.read(csv, wishes, sink, Source.CSV);
        }
    }
}
