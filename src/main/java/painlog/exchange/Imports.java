package painlog.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import painlog.journal.BadInput;

/** Reads another program's file, whichever it is. */
public final class Imports {
    private static final int BUFFER = 1 << 16;

    private Imports() {}

    /** What a column can be mapped to besides measures. */
    public static List<String> fields() {
        return FieldMap.FIELDS;
    }

    /**
     * Hands what the file holds to the sink.
     *
     * @return whose file it was
     * @throws BadInput when it is not a file of that program, or not readable
     */
    public static Source read(Path file, Source from, Wishes wishes, Sink sink) {
        try {
            boolean utf16 = wishes.spelling().charset().name().startsWith("UTF-16");
            Recognized kind = Recognized.of(file, utf16);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                return read(in, kind, from, new Destination(wishes, sink));
            }
        } catch (IOException e) {
            throw new BadInput("the file " + file + " could not be read", e);
        }
    }

    private record Destination(Wishes wishes, Sink sink) {}

    private static Source read(InputStream in, Recognized kind, Source from, Destination to) {
        return switch (kind) {
            case JSON, JSON_LINES -> json(in, kind, required(from, Source.PAINLOG, "a painlog export"), to);
            case XML -> xml(in, required(from, Source.APPLE_HEALTH, "XML"), to);
            case TEXT -> csv(in, from, to);
        };
    }

    private static Source required(Source from, Source is, String what) {
        if (from != Source.AUTO && from != is) {
            throw new BadInput("the file is " + what + ", not one for --from " + from.word());
        }
        return is;
    }

    private static Source json(InputStream in, Recognized kind, Source source, Destination to) {
        Heeded.require(source, kind, to.wishes);
        ItemReader items = new ItemReader(to.sink.contents(), to.wishes.known().measures());
        InputStream counted = new CountedStream(in, to.sink);
        if (kind == Recognized.JSON) {
            JsonImport.read(counted, items);
        } else {
            JsonImport.readLines(counted, items);
        }
        return source;
    }

    private static Source xml(InputStream in, Source source, Destination to) {
        Heeded.require(source, Recognized.XML, to.wishes);
        AppleHealth.read(in, to.wishes, to.sink);
        return source;
    }

    private static Source csv(InputStream in, Source from, Destination to) {
        try (CsvFile csv = CsvFile.open(in, to.wishes.spelling(), to.sink)) {
            Source source = CsvKinds.source(csv.header(), from, to.wishes);
            Heeded.require(source, Recognized.TEXT, to.wishes);
            CsvKinds.read(source, csv, to.wishes, to.sink);
            return source;
        }
    }
}
