package painlog.chart.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import painlog.error.BadInput;

/** The formats of image files, chosen by the file's extension. */
public enum ImageFormat {
    PNG(".png"),
    SVG(".svg"),
    PDF(".pdf");

    private final String ending;

    ImageFormat(String ending) {
        this.ending = ending;
    }

    /**
     * The kind of a file of that name.
     *
     * @throws BadInput when it ends in none of {@code .png}, {@code .svg}, {@code .pdf}
     */
    public static ImageFormat of(String name) {
        for (ImageFormat format : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(format.ending())) {
                return format;
            }
        }
        List<String> endings = Stream.of(values()).map(ImageFormat::ending).toList();
        throw new BadInput("\"" + name + "\" does not end in one of " + String.join(", ", endings));
    }

    private String ending() {
        return ending;
    }
}
