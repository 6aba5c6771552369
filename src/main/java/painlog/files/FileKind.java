package painlog.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file holds, by its first bytes, as far as it matters for whether one may take the place of another. */
public enum FileKind {
    EMPTY("nothing"),
    SQLITE("an SQLite file"),
    PNG("a PNG picture"),
    PDF("a PDF"),
    SVG("an SVG picture"),
    HTML("an HTML page"),
    JSON("JSON"),
    MARKDOWN("Markdown"),
    CSV("CSV"),
    CALENDAR("the calendar of a plan"),
    OTHER("something else");

    private static final int HEAD = 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** Such as {@code a PDF}. */
    public String words() {
        return words;
    }

    /**
     * The kind of a file; opens it, which an open journal does not survive unharmed: ask by {@link Files#isSameFile}
     * first.
     */
    public static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        if (raw.startsWith("SQLite format 3\0")) {
            return SQLITE;
        }
        if (raw.startsWith("\u0089PNG")) {
            return PNG;
        }
        return raw.startsWith("%PDF-") ? PDF : ofText(new String(head, StandardCharsets.UTF_8));
    }

    private static FileKind ofText(String head) {
        String text = head.replace(BYTE_ORDER_MARK, "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            return text.contains("<svg") ? SVG : text.contains("<html") ? HTML : OTHER;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON;
        }
        if (text.startsWith("begin:vcalendar") && text.contains("prodid:-//painlog//")) {
            return CALENDAR;
        }
        if (text.startsWith("#")) {
            return MARKDOWN;
        }
        return ofLine(text.lines().findFirst().orElse(""));
    }

    /** A header of CSV is words between commas without spaces, which no sentence is. */
    private static FileKind ofLine(String line) {
        boolean isHeader = line.contains(",") && !line.contains(" ") && !line.endsWith(",") && line.indexOf('\0') < 0;
        return isHeader ? CSV : OTHER;
    }
}
