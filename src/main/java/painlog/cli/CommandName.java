package painlog.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.cli.care.BackupCommand;
import painlog.cli.care.HistoryCommand;
import painlog.cli.care.RedoCommand;
import painlog.cli.care.RestoreCommand;
import painlog.cli.care.UndoCommand;
import painlog.cli.care.VerifyCommand;
import painlog.cli.command.Command;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.CommandHeading;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.RegisteredCommand;
import painlog.cli.completion.CompletionCommand;
import painlog.cli.config.ConfigGetCommand;
import painlog.cli.config.ConfigListCommand;
import painlog.cli.config.ConfigPathCommand;
import painlog.cli.config.ConfigSetCommand;
import painlog.cli.demo.DemoCommand;
import painlog.cli.draw.ChartCommand;
import painlog.cli.draw.ReportCommand;
import painlog.cli.environment.Environment;
import painlog.cli.exchange.ExportCommand;
import painlog.cli.exchange.ImportCommand;
import painlog.cli.exchange.MergeCommand;
import painlog.cli.help.HelpCommand;
import painlog.cli.help.SchemaCommand;
import painlog.cli.look.CheckupCommand;
import painlog.cli.look.CompareCommand;
import painlog.cli.look.DueCommand;
import painlog.cli.look.ExplainCommand;
import painlog.cli.look.FactorsCommand;
import painlog.cli.look.ListCommand;
import painlog.cli.look.ResponseCommand;
import painlog.cli.look.ShowCommand;
import painlog.cli.look.SummaryCommand;
import painlog.cli.period.PeriodAddCommand;
import painlog.cli.period.PeriodInferCommand;
import painlog.cli.period.PeriodListCommand;
import painlog.cli.period.PeriodStartCommand;
import painlog.cli.period.PeriodStopCommand;
import painlog.cli.plan.PlanCheckCommand;
import painlog.cli.plan.PlanCommand;
import painlog.cli.plan.PlanDrawCommand;
import painlog.cli.plan.PlanEndCommand;
import painlog.cli.plan.PlanListCommand;
import painlog.cli.plan.PlanShowCommand;
import painlog.cli.record.CheckinCommand;
import painlog.cli.record.DeleteCommand;
import painlog.cli.record.DoseCommand;
import painlog.cli.record.EditCommand;
import painlog.cli.record.LogCommand;
import painlog.cli.record.SessionCommand;
import painlog.cli.words.MeasureAddCommand;
import painlog.cli.words.MeasureListCommand;
import painlog.cli.words.ProviderAddCommand;
import painlog.cli.words.ProviderEditCommand;
import painlog.cli.words.ProviderListCommand;
import painlog.cli.words.RemoveCommand;
import painlog.cli.words.TherapyAddCommand;
import painlog.cli.words.TherapyListCommand;
import painlog.recording.JournalProvider;

/**
 * The registry of commands: the one place that gives each its name, heading, group and class. Help, completion and the
 * manual list them in this order.
 *
 * <p>A constant holds no supplier: forty-five method references would be linked at every start. Instead
 * {@link #create()} is a switch without default, which does not compile while a constant has no class.
 */
public enum CommandName implements RegisteredCommand {
    LOG("log", CommandHeading.RECORDING),
    SESSION("session", CommandHeading.RECORDING),
    DOSE("dose", CommandHeading.RECORDING),
    CHECKIN("checkin", CommandHeading.RECORDING),
    PERIOD_START("start", CommandGroup.PERIOD),
    PERIOD_STOP("stop", CommandGroup.PERIOD),
    PERIOD_ADD("add", CommandGroup.PERIOD),
    PERIOD_LIST("list", CommandGroup.PERIOD),
    PERIOD_INFER("infer", CommandGroup.PERIOD),
    EDIT("edit", CommandHeading.RECORDING),
    DELETE("delete", CommandHeading.RECORDING),
    UNDO("undo", CommandHeading.RECORDING),
    REDO("redo", CommandHeading.RECORDING),
    HISTORY("history", CommandHeading.RECORDING),
    LIST("list", CommandHeading.LOOKING),
    SHOW("show", CommandHeading.LOOKING),
    SUMMARY("summary", CommandHeading.LOOKING),
    COMPARE("compare", CommandHeading.LOOKING),
    RESPONSE("response", CommandHeading.LOOKING),
    FACTORS("factors", CommandHeading.LOOKING),
    CHECKUP("checkup", CommandHeading.LOOKING),
    DUE("due", CommandHeading.LOOKING),
    EXPLAIN("explain", CommandHeading.LOOKING),
    PLAN("plan", CommandHeading.PLANNING),
    PLAN_DRAW("draw", CommandGroup.PLAN),
    PLAN_SHOW("show", CommandGroup.PLAN),
    PLAN_LIST("list", CommandGroup.PLAN),
    PLAN_END("end", CommandGroup.PLAN),
    PLAN_CHECK("check", CommandGroup.PLAN),
    CHART("chart", CommandHeading.DRAWING),
    REPORT("report", CommandHeading.DRAWING),
    EXPORT("export", CommandHeading.CARE),
    IMPORT("import", CommandHeading.CARE),
    BACKUP("backup", CommandHeading.CARE),
    RESTORE("restore", CommandHeading.CARE),
    MERGE("merge", CommandHeading.CARE),
    VERIFY("verify", CommandHeading.CARE),
    DEMO("demo", CommandHeading.CARE),
    THERAPY_LIST("list", CommandGroup.THERAPY),
    THERAPY_ADD("add", CommandGroup.THERAPY),
    MEASURE_LIST("list", CommandGroup.MEASURE),
    MEASURE_ADD("add", CommandGroup.MEASURE),
    PROVIDER_LIST("list", CommandGroup.PROVIDER),
    PROVIDER_ADD("add", CommandGroup.PROVIDER),
    PROVIDER_EDIT("edit", CommandGroup.PROVIDER),
    REMOVE("remove", CommandHeading.CARE),
    CONFIG_LIST("list", CommandGroup.CONFIG),
    CONFIG_GET("get", CommandGroup.CONFIG),
    CONFIG_SET("set", CommandGroup.CONFIG),
    CONFIG_PATH("path", CommandGroup.CONFIG),
    COMPLETION("completion", CommandHeading.CARE),
    SCHEMA("schema", CommandHeading.CARE),
    HELP("help", CommandHeading.CARE);

    /** All commands, for code that lists or runs commands. */
    public static final CommandRegistry REGISTRY = new Registry();

    private final String ownName;
    private final @Nullable CommandGroup group;
    private final CommandHeading heading;

    CommandName(String name, CommandHeading heading) {
        this.ownName = name;
        this.group = null;
        this.heading = heading;
    }

    CommandName(String member, CommandGroup group) {
        this.ownName = member;
        this.group = group;
        this.heading = group.heading();
    }

    @Override
    public String ownName() {
        return ownName;
    }

    @Override
    public @Nullable CommandGroup group() {
        return group;
    }

    @Override
    public CommandHeading heading() {
        return heading;
    }

    @Override
    public Command create() {
        return (Command) made();
    }

    /** As an object: were it a command, Java would load every class named here to make sure that each is one. */
    private Object made() {
        return switch (this) {
            case LOG -> new LogCommand();
            case SESSION -> new SessionCommand();
            case DOSE -> new DoseCommand();
            case CHECKIN -> new CheckinCommand();
            case PERIOD_START -> new PeriodStartCommand();
            case PERIOD_STOP -> new PeriodStopCommand();
            case PERIOD_ADD -> new PeriodAddCommand();
            case PERIOD_LIST -> new PeriodListCommand();
            case PERIOD_INFER -> new PeriodInferCommand();
            case EDIT -> new EditCommand();
            case DELETE -> new DeleteCommand();
            case UNDO -> new UndoCommand();
            case REDO -> new RedoCommand();
            case HISTORY -> new HistoryCommand();
            case LIST -> new ListCommand();
            case SHOW -> new ShowCommand();
            case SUMMARY -> new SummaryCommand();
            case COMPARE -> new CompareCommand();
            case RESPONSE -> new ResponseCommand();
            case FACTORS -> new FactorsCommand();
            case CHECKUP -> new CheckupCommand();
            case DUE -> new DueCommand();
            case EXPLAIN -> new ExplainCommand();
            case PLAN -> new PlanCommand();
            case PLAN_DRAW -> new PlanDrawCommand();
            case PLAN_SHOW -> new PlanShowCommand();
            case PLAN_LIST -> new PlanListCommand();
            case PLAN_END -> new PlanEndCommand();
            case PLAN_CHECK -> new PlanCheckCommand();
            case CHART -> new ChartCommand();
            case REPORT -> new ReportCommand();
            case EXPORT -> new ExportCommand();
            case IMPORT -> new ImportCommand();
            case BACKUP -> new BackupCommand();
            case RESTORE -> new RestoreCommand();
            case MERGE -> new MergeCommand();
            case VERIFY -> new VerifyCommand();
            case DEMO -> new DemoCommand();
            case THERAPY_LIST -> new TherapyListCommand();
            case THERAPY_ADD -> new TherapyAddCommand();
            case MEASURE_LIST -> new MeasureListCommand();
            case MEASURE_ADD -> new MeasureAddCommand();
            case PROVIDER_LIST -> new ProviderListCommand();
            case PROVIDER_ADD -> new ProviderAddCommand();
            case PROVIDER_EDIT -> new ProviderEditCommand();
            case REMOVE -> new RemoveCommand();
            case CONFIG_LIST -> new ConfigListCommand();
            case CONFIG_GET -> new ConfigGetCommand();
            case CONFIG_SET -> new ConfigSetCommand();
            case CONFIG_PATH -> new ConfigPathCommand();
            case COMPLETION -> new CompletionCommand();
            case SCHEMA -> new SchemaCommand();
            case HELP -> new HelpCommand();
        };
    }

    private static final class Registry implements CommandRegistry {
        private final List<CommandName> all = List.of(values());

        @Override
        public List<CommandName> all() {
            return all;
        }

        @Override
        public Command alone() {
            return new DashboardCommand();
        }

        @Override
        public int run(Environment environment, JournalProvider journals, String... args) {
            return new Cli(environment, journals).run(args);
        }
    }
}
