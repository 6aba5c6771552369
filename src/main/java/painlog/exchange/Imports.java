package painlog.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.journal.BadInput;

/** Reads another program's file, whichever it is. */
public final class Imports {
    private Imports() {}

    /**
     * Hands what the file holds to the sink.
     *
     * @return whose file it was
     * @throws BadInput when it is not a file of that program, or not readable
     */
    public static Source read(Path file, Source from, Wishes wishes, Sink sink) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                CsvFile csv = CsvFile.open(in, wishes.spelling(), sink)) {
            CsvImport.read(csv, wishes, sink, Source.CSV);
            return Source.CSV;
        } catch (IOException e) {
            throw new BadInput("the file " + file + " could not be read", e);
        }
    }
}
