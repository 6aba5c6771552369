package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands by name, each made only when it is asked for. */
final class Commands {
    /** All commands, in the order in which the help lists them; those of a group carry its name before theirs. */
    static final List<String> NAMES = List.of(
            "log",
            "session",
            "dose",
            "checkin",
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
            "summary",
            "compare",
            "response",
            "factors",
            "checkup",
            "explain",
            "chart",
            "report",
            "export",
            "import",
            "backup",
            "restore",
            "merge",
            "verify",
            "demo",
            "therapy list",
            "therapy add",
            "measure list",
            "measure add",
            "provider list",
            "provider add",
            "provider edit",
            "config list",
            "config get",
            "config set",
            "config path",
            "completion",
            "schema",
            "help");

    private Commands() {}

    /** The command of that full name, {@code painlog} alone under the empty one; {@code null} when there is none. */
    static @Nullable Command named(String name) {
        return switch (name) {
            case "" -> new RootCommand();
            case "log" -> new LogCommand();
            case "session" -> new SessionCommand();
            case "dose" -> new DoseCommand();
            case "checkin" -> new CheckinCommand();
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
            case "summary" -> new SummaryCommand();
            case "compare" -> new CompareCommand();
            case "response" -> new ResponseCommand();
            case "factors" -> new FactorsCommand();
            case "checkup" -> new CheckupCommand();
            case "explain" -> new ExplainCommand();
            case "chart" -> new ChartCommand();
            case "report" -> new ReportCommand();
            case "export" -> new ExportCommand();
            case "import" -> new ImportCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "merge" -> new MergeCommand();
            case "verify" -> new VerifyCommand();
            case "demo" -> new DemoCommand();
            case "therapy list" -> new TherapyList();
            case "therapy add" -> new TherapyAdd();
            case "measure list" -> new MeasureList();
            case "measure add" -> new MeasureAdd();
            case "provider list" -> new ProviderList();
            case "provider add" -> new ProviderAdd();
            case "provider edit" -> new ProviderEdit();
            case "config list" -> new ConfigList();
            case "config get" -> new ConfigGet();
            case "config set" -> new ConfigSet();
            case "config path" -> new ConfigPath();
            case "completion" -> new CompletionCommand();
            case "schema" -> new SchemaCommand();
            case "help" -> new HelpCommand();
            default -> null;
        };
    }

    /** The members of a group by their own names, such as {@code start} of {@code period}. */
    static List<String> members(String group) {
        List<String> members = new ArrayList<>();
        for (String known : NAMES) {
            if (known.startsWith(group + " ")) {
                members.add(known.substring(group.length() + 1));
            }
        }
        return members;
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
