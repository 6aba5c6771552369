package painlog.exchange.detect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.error.BadInput;
import painlog.exchange.json.JsonExport;

/** The kind of a file, detected from how it begins. */
enum DetectedFormat {
    JSON,
    JSON_LINES,
    XML,
    ZIP,
    TEXT;

    private static final int HEAD = 1 << 12;

    /**
     * Reads the beginning of a file.
     *
     * @param utf16 whether it is said to be UTF-16, which only text may be
     * @throws BadInput when painlog can't read such files
     */
    static DetectedFormat of(Path file, boolean utf16) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new BadInput("the file " + file.getFileName() + " is empty");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean marked = text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff");
        if (marked && utf16) {
            return TEXT;
        }
        refuse(text, marked, file);
        if (text.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        String start = (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).stripLeading();
        if (start.startsWith("<")) {
            return XML;
        }
        boolean json = start.startsWith("{")
                || (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{"));
        return json ? json(start, file) : TEXT;
    }

    private static void refuse(String text, boolean marked, Path file) {
        if (marked) {
            throw new BadInput(
                    "the file " + file.getFileName() + " is UTF-16; save it as UTF-8, or add --encoding utf-16");
        }
        if (text.startsWith("SQLite format 3")) {
            throw new BadInput(
                    "the file " + file.getFileName() + " is an SQLite file; painlog merge brings in another journal");
        }
    }

    private static DetectedFormat json(String start, Path file) {
        if (!start.contains("\"schema\"") || !start.contains("\"painlog.export/")) {
            throw new BadInput("the file " + file.getFileName()
                    + " is JSON, but not what painlog export writes, which begins with {\"schema\":\""
                    + JsonExport.SCHEMA
                    + "\"");
        }
        String line = start.lines().findFirst().orElse("").strip();
        return line.endsWith("}") && !line.contains("[") ? JSON_LINES : JSON;
    }
}
