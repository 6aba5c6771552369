package painlog.exchange.detect;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;

/** Checks that import options apply to the file's format; one that does not is refused, not ignored. */
final class OptionApplicability {
    private static final Set<ImportFormat> NONE = EnumSet.noneOf(ImportFormat.class);

    private final ImportFormat importFormat;
    private final DetectedFormat kind;

    private OptionApplicability(ImportFormat importFormat, DetectedFormat kind) {
        this.importFormat = importFormat;
        this.kind = kind;
    }

    /**
     * Refuses an option that would be ignored.
     *
     * @throws BadInput when there is one
     */
    static void require(ImportFormat importFormat, DetectedFormat kind, ImportSettings settings) {
        if (importFormat != ImportFormat.CSV) {
            OptionApplicability optionApplicability = new OptionApplicability(importFormat, kind);
            optionApplicability.requireMeaning(settings);
            optionApplicability.requireSpelling(settings.conventions());
        } else {
            requireUse(settings);
        }
    }

    /** In a table of the person's own every option can have a meaning, but for those that need another. */
    private static void requireUse(ImportSettings settings) {
        boolean words =
                settings.map().containsKey("severity") || settings.severity().isEmpty();
        if (!words) {
            throw new BadInput("--map-severity needs the column that holds the words: --map severity=COLUMN");
        }
        ImportSettings.DateStyle dates = settings.conventions().dates();
        boolean names = dates.format().contains("MMM")
                || dates.format().contains("E")
                || dates.format().contains("a");
        if (!isEnglish(dates) && !names) {
            throw new BadInput("--date-locale needs a --date-format with names, such as \"d MMMM yyyy HH:mm\"");
        }
    }

    private static boolean isEnglish(ImportSettings.DateStyle dates) {
        return dates.locale().equals(Locale.ENGLISH);
    }

    private void requireMeaning(ImportSettings settings) {
        refuse("--map", !settings.map().isEmpty(), EnumSet.of(ImportFormat.TRACK_AND_GRAPH));
        Set<ImportFormat> words = EnumSet.of(ImportFormat.BEARABLE, ImportFormat.DAYLIO, ImportFormat.APPLE_HEALTH);
        refuse("--map-severity", !settings.severity().isEmpty(), words);
        refuse("--new-word", settings.newWords(), text(EnumSet.of(ImportFormat.PAINLOG)));
    }

    private void requireSpelling(ImportSettings.Conventions conventions) {
        Set<ImportFormat> dates = EnumSet.of(ImportFormat.MIGRAINE_BUDDY, ImportFormat.TRACK_AND_GRAPH);
        refuse("--date-format", !conventions.dates().format().isEmpty(), dates);
        Set<ImportFormat> named = EnumSet.of(ImportFormat.MIGRAINE_BUDDY, ImportFormat.DAYLIO);
        refuse("--date-locale", !isEnglish(conventions.dates()), named);
        refuse("--zone", conventions.dates().utcMoves() && importFormat == ImportFormat.PAINLOG, NONE);
        refuse("--decimal-comma", conventions.numbers().decimalComma(), NONE);
        refuse("--scale", conventions.numbers().scale().isPresent(), EnumSet.of(ImportFormat.TRACK_AND_GRAPH));
        refuse("--delimiter", !conventions.delimiter().isEmpty(), text(EnumSet.allOf(ImportFormat.class)));
        boolean other = !conventions.charset().equals(StandardCharsets.UTF_8);
        refuse("--encoding", other, text(EnumSet.allOf(ImportFormat.class)));
    }

    /** The programs, if the file is text; JSON and XML have no cells, and say themselves how they are encoded. */
    private Set<ImportFormat> text(Set<ImportFormat> supported) {
        return kind == DetectedFormat.TEXT ? supported : NONE;
    }

    private void refuse(String option, boolean given, Set<ImportFormat> supported) {
        if (given && !supported.contains(importFormat)) {
            throw new BadInput(option + " says nothing about files of " + importFormat.word() + instead());
        }
    }

    private String instead() {
        return switch (kind) {
            case TEXT -> "; leave it out, or read the columns yourself with --from csv and --map";
            case XML, ZIP -> " in XML; leave it out";
            case JSON, JSON_LINES -> " in JSON; leave it out";
        };
    }
}
