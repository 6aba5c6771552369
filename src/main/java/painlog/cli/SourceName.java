package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.exchange.Source;
import painlog.text.Suggestion;
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
        String help = Suggestion.of(text, names).orElse("known are " + String.join(", ", names));
        throw new TypeConversionException("\"" + text + "\" is no program painlog can import from; " + help);
    }
}
