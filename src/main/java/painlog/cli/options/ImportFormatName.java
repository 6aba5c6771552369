package painlog.cli.options;

import java.util.ArrayList;
import java.util.List;
import painlog.exchange.ImportFormat;
import painlog.text.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a program whose files can be imported. */
final class ImportFormatName implements ITypeConverter<ImportFormat> {
    @Override
    public ImportFormat convert(String text) {
        List<String> names = new ArrayList<>();
        for (ImportFormat importFormat : ImportFormat.values()) {
            if (importFormat.word().equalsIgnoreCase(text)) {
                return importFormat;
            }
            names.add(importFormat.word());
        }
        String help = Suggestion.of(text, names).orElse("known are " + String.join(", ", names));
        throw new TypeConversionException("\"" + text + "\" is no program painlog can import from; " + help);
    }
}
