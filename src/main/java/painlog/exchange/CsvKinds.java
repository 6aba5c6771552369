package painlog.exchange;

import java.util.List;
import painlog.journal.BadInput;

/** Whose CSV file it is, by its header. */
final class CsvKinds {
    /** The headers of each program's files that painlog knows; the first is what it writes today. */
    private record Known(Source source, List<String> headers) {}

    private static final List<Known> KNOWN =
            List.of(new Known(Source.PAINLOG, List.of(String.join(",", Tidy.COLUMNS))));

    private CsvKinds() {}

    /**
     * The program whose header it is.
     *
     * @throws BadInput when it is no known one, or not that of the program named
     */
    static Source source(Header header, Source from, Wishes wishes) {
        if (from == Source.CSV || (from == Source.AUTO && !wishes.map().isEmpty())) {
            return Source.CSV;
        }
        for (Known known : KNOWN) {
            boolean asked = from == Source.AUTO || from == known.source;
            if (asked && known.headers.stream().anyMatch(header::is)) {
                return known.source;
            }
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
        return new BadInput("the file is not known by its columns, which are " + header.words()
                + "; name them, such as --from csv --map at=COLUMN --map pain=COLUMN");
    }

    static void read(Source source, CsvFile csv, Wishes wishes, Sink sink) {
        switch (source) {
            case PAINLOG ->
                TidyImport.read(
                        csv, new ItemReader(sink.contents(), wishes.known().measures()));
            default -> CsvImport.read(csv, wishes, sink, source);
        }
    }
}
