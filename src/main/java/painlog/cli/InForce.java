package painlog.cli;

import java.nio.file.Path;
import java.util.Locale;
import painlog.report.Lists.Setting;
import painlog.store.JournalFile;

/** Settings as they are in force, each with what gave it: an option, the environment, a file or the default. */
final class InForce {
    private InForce() {}

    static Setting of(Desk desk, String name) {
        return switch (name) {
            case "journal" -> journal(desk);
            case "day-start" -> dayStart(desk);
            case "week-start" -> of(desk, name, desk.weekStart().name().toLowerCase(Locale.ROOT), "default");
            default -> of(desk, name, desk.clock().getZone().getId(), "system");
        };
    }

    private static Setting of(Desk desk, String name, String value, String otherwise) {
        return new Setting(name, value, desk.config().value(name).isEmpty() ? otherwise : "config file");
    }

    private static Setting journal(Desk desk) {
        String path = desk.journalPath().toString();
        if (desk.global().journal != null) {
            return new Setting("journal", path, "--journal");
        }
        boolean named = !desk.platform().variable("PAINLOG_JOURNAL").isEmpty();
        return named ? new Setting("journal", path, "PAINLOG_JOURNAL") : of(desk, "journal", path, "default");
    }

    private static Setting dayStart(Desk desk) {
        String configured = desk.config().value("day-start");
        Path path = desk.journalPath();
        if (!configured.isEmpty() || !JournalFile.isThere(path)) {
            String value = configured.isEmpty()
                    ? "00:00"
                    : Settings.dayStart(configured).toString();
            return of(desk, "day-start", value, "default");
        }
        try (JournalFile journal = JournalFile.open(path)) {
            return new Setting("day-start", journal.dayStart().toString(), "journal");
        }
    }
}
