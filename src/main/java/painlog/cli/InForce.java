package painlog.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import painlog.store.JournalFile;

/**
 * A setting as it is in force.
 *
 * @param source what gave it: an option, the environment, the config file, the journal or the default
 */
record InForce(String name, String value, String source) {
    static InForce of(Desk desk, String name) {
        return switch (name) {
            case "journal" -> journal(desk);
            case "day-start" -> dayStart(desk);
            case "week-start" -> of(desk, name, desk.weekStart().name().toLowerCase(Locale.ROOT), "default");
            default -> of(desk, name, desk.clock().getZone().getId(), "system");
        };
    }

    private static InForce of(Desk desk, String name, String value, String otherwise) {
        return new InForce(name, value, desk.config().value(name).isEmpty() ? otherwise : "config file");
    }

    private static InForce journal(Desk desk) {
        String path = desk.journalPath().toString();
        if (desk.global().journal != null) {
            return new InForce("journal", path, "--journal");
        }
        boolean named = !desk.around().variable("PAINLOG_JOURNAL").isEmpty();
        return named ? new InForce("journal", path, "PAINLOG_JOURNAL") : of(desk, "journal", path, "default");
    }

    private static InForce dayStart(Desk desk) {
        String configured = desk.config().value("day-start");
        Path path = desk.journalPath();
        if (!configured.isEmpty() || !Files.exists(path)) {
            String value = configured.isEmpty()
                    ? "00:00"
                    : Settings.dayStart(configured).toString();
            return of(desk, "day-start", value, "default");
        }
        try (JournalFile journal = JournalFile.open(path)) {
            return new InForce("day-start", journal.dayStart().toString(), "journal");
        }
    }
}
