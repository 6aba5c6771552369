package painlog.cli.config;

import java.nio.file.Path;
import java.util.Locale;
import painlog.cli.command.CommandContext;
import painlog.cli.options.GlobalOptions;
import painlog.cli.settings.Settings;
import painlog.report.words.SettingRow;
import painlog.store.JournalFile;

/** Settings in force, each with its origin: an option, the environment, a file or the default. */
final class EffectiveSettings {
    private EffectiveSettings() {}

    static SettingRow of(CommandContext context, String name) {
        return switch (name) {
            case "journal" -> journal(context);
            case "day-start" -> dayStart(context);
            case "week-start" -> of(context, name, context.weekStart().name().toLowerCase(Locale.ROOT), "default");
            case "main-site" -> {
                String site = context.config().value(name);
                yield of(context, name, site.isEmpty() ? "any" : site, "default");
            }
            default -> of(context, name, context.clock().getZone().getId(), "system");
        };
    }

    private static SettingRow of(CommandContext context, String name, String value, String otherwise) {
        return new SettingRow(name, value, context.config().value(name).isEmpty() ? otherwise : "config file");
    }

    private static SettingRow journal(CommandContext context) {
        String path = context.journalPath().toString();
        if (context.global().journal() != null) {
            return new SettingRow("journal", path, GlobalOptions.JOURNAL);
        }
        boolean named = !context.platform().variable("PAINLOG_JOURNAL").isEmpty();
        return named ? new SettingRow("journal", path, "PAINLOG_JOURNAL") : of(context, "journal", path, "default");
    }

    private static SettingRow dayStart(CommandContext context) {
        String configured = context.config().value("day-start");
        Path path = context.journalPath();
        if (!configured.isEmpty() || !JournalFile.isThere(path)) {
            String value = configured.isEmpty()
                    ? "00:00"
                    : Settings.dayStart(configured).toString();
            return of(context, "day-start", value, "default");
        }
        try (JournalFile journal = JournalFile.open(path)) {
            return new SettingRow("day-start", journal.dayStart().toString(), "journal");
        }
    }
}
