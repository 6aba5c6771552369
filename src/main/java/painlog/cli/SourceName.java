package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.exchange.Source;
import painlog.journal.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a program whose files can be imported. */
final class SourceName implements ITypeConverter<Source> {
    @Override
    public Source convert(String text) {
        List<String> names = new ArrayList<>();
        for (Source source : Source.values()) {
            if (source.word().equalsIgnoreCase(text)) {
                return source;
            }
            names.add(source.word());
        }
        String near = Words.nearest(text, names);
        String meant = near.isEmpty() ? "known are " + String.join(", ", names) : "did you mean " + near + "?";
        throw new TypeConversionException("\"" + text + "\" is no program painlog can import from; " + meant);
    }
}
