package painlog.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands by name, each made only when it is asked for. */
final class Commands {
    /** All commands, in the order in which the help lists them; those of a group carry its name before theirs. */
    static final List<String> NAMES = List.of(
            "log",
            "session",
            "dose",
            "period start",
            "period stop",
            "period add",
            "period list",
            "period infer",
            "edit",
            "delete",
            "undo",
            "redo",
            "history",
            "list",
            "show",
            "import",
            "export",
            "backup",
            "restore",
            "merge",
            "verify");

    private Commands() {}

    /** The command of that full name; {@code null} when there is none. */
    static @Nullable Command named(String name) {
        return switch (name) {
            case "log" -> new LogCommand();
            case "session" -> new SessionCommand();
            case "dose" -> new DoseCommand();
            case "period start" -> new PeriodStart();
            case "period stop" -> new PeriodStop();
            case "period add" -> new PeriodAdd();
            case "period list" -> new PeriodList();
            case "period infer" -> new PeriodInfer();
            case "edit" -> new EditCommand();
            case "delete" -> new DeleteCommand();
            case "undo" -> new UndoCommand();
            case "redo" -> new RedoCommand();
            case "history" -> new HistoryCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "import" -> new ImportCommand();
            case "export" -> new ExportCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "merge" -> new MergeCommand();
            case "verify" -> new VerifyCommand();
            default -> null;
        };
    }

    /** Whether commands such as {@code period start} begin with this name. */
    static boolean isGroup(String name) {
        for (String known : NAMES) {
            if (known.startsWith(name + " ")) {
                return true;
            }
        }
        return false;
    }
}
