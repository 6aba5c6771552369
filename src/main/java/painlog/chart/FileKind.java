package painlog.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import painlog.journal.BadInput;

/** The kinds of picture files, told by how their names end. */
public enum FileKind {
    PNG,
    SVG,
    PDF;

    /**
     * The kind of a file of that name.
     *
     * @throws BadInput when it ends in none of {@code .png}, {@code .svg}, {@code .pdf}
     */
    public static FileKind of(String name) {
        for (FileKind kind : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(kind.ending())) {
                return kind;
            }
        }
        List<String> endings = Stream.of(values()).map(FileKind::ending).toList();
        throw new BadInput("\"" + name + "\" does not end in one of " + String.join(", ", endings));
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
