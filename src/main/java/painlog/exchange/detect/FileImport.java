package painlog.exchange.detect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import painlog.error.BadInput;
import painlog.exchange.CountingInputStream;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.FieldMap;
import painlog.exchange.json.ExportJsonReader;
import painlog.exchange.json.JsonImport;
import painlog.exchange.trackers.AppleHealth;

/** Imports a file, whichever program wrote it. */
public final class FileImport {
    private static final int BUFFER = 1 << 16;

    private FileImport() {}

    /** What a column can be mapped to besides measures. */
    public static List<String> fields() {
        return FieldMap.FIELDS;
    }

    /**
     * Passes the contents of the file to the sink.
     *
     * @return whose file it was
     * @throws BadInput when it is not a file of that program, or not readable
     */
    public static ImportFormat read(Path file, ImportFormat from, ImportSettings settings, ImportSink sink) {
        try {
            boolean utf16 = settings.conventions().charset().name().startsWith("UTF-16");
            DetectedFormat kind = DetectedFormat.of(file, utf16);
            if (kind == DetectedFormat.ZIP) {
                return zip(file, from, new Destination(settings, sink));
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                return read(in, kind, from, new Destination(settings, sink));
            }
        } catch (IOException e) {
            throw new BadInput("the file " + file + " could not be read", e);
        }
    }

    private record Destination(ImportSettings settings, ImportSink sink) {}

    private static ImportFormat read(InputStream in, DetectedFormat kind, ImportFormat from, Destination to)
            throws IOException {
        return switch (kind) {
            case JSON, JSON_LINES -> json(in, kind, required(from, ImportFormat.PAINLOG, "a painlog export"), to);
            case XML -> xml(in, required(from, ImportFormat.APPLE_HEALTH, "XML"), to);
            case ZIP, TEXT -> csv(in, from, to);
        };
    }

    private static ImportFormat zip(Path file, ImportFormat from, Destination to) throws IOException {
        try (ZipArchive zip = ZipArchive.open(file);
                InputStream in = zip.healthExport()) {
            return xml(in, required(from, ImportFormat.APPLE_HEALTH, "an export of Apple Health"), to);
        }
    }

    private static ImportFormat required(ImportFormat from, ImportFormat is, String what) {
        if (from != ImportFormat.AUTO && from != is) {
            throw new BadInput("the file is " + what + ", not one for --from " + from.word());
        }
        return is;
    }

    private static ImportFormat json(InputStream in, DetectedFormat kind, ImportFormat importFormat, Destination to) {
        OptionApplicability.require(importFormat, kind, to.settings);
        ExportJsonReader reader = new ExportJsonReader(to.sink.contents(), to.settings.known(), to.settings.now());
        InputStream counted = new CountingInputStream(in, to.sink);
        if (kind == DetectedFormat.JSON) {
            JsonImport.read(counted, reader);
        } else {
            JsonImport.readLines(counted, reader);
        }
        return importFormat;
    }

    private static ImportFormat xml(InputStream in, ImportFormat importFormat, Destination to) throws IOException {
        OptionApplicability.require(importFormat, DetectedFormat.XML, to.settings);
        AppleHealth.read(in, to.settings, to.sink);
        return importFormat;
    }

    private static ImportFormat csv(InputStream in, ImportFormat from, Destination to) {
        try (CsvFile csv = CsvFile.open(in, to.settings.conventions(), to.sink)) {
            ImportFormat importFormat = CsvFormatDetector.source(csv.header(), from, to.settings);
            OptionApplicability.require(importFormat, DetectedFormat.TEXT, to.settings);
            CsvFormatDetector.read(importFormat, csv, to.settings, to.sink);
            return importFormat;
        }
    }
}
