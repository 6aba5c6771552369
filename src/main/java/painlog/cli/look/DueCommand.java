package painlog.cli.look;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.analysis.due.Due;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.PrintOptions;
import painlog.error.BadInput;
import painlog.query.today.DueQuery;
import painlog.report.due.DueReport;
import painlog.report.write.Format;
import painlog.store.JournalFile;
import painlog.text.ControlCharacters;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is open today. */
@CommandLine.Command(
        name = "due",
        description = {
            "Say what is open today: an entry, sessions left to a goal, the weekly look back, a block of a plan that"
                    + " begins or ends, a period without a session for three weeks, sessions without any period.",
            "While a plan runs, the first line says which block it is and when it ends. Prints nothing else where"
                    + " nothing is open."
        },
        footer = {
            "",
            "Examples:",
            "  painlog due",
            "  painlog due --short",
            "  painlog due --pause 2026-11-16..2026-11-22",
            "  painlog due --exit-code >/dev/null || notify-send \"painlog\" \"$(painlog due)\""
        })
public final class DueCommand extends Command {
    @Option(
            names = "--exit-code",
            description = "Exit with 1 when something is open; a block that just goes on is not.")
    boolean exitCode;

    @Option(names = "--short", description = "One line, for a prompt.")
    boolean isShort;

    @Option(names = "--pause", paramLabel = "FROM..TO", description = "Ill or away: no goals on these days.")
    @Nullable
    String pause;

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        if (isShort && options.format != Format.TABLE) {
            throw new BadInput("--short is one line for people; leave out --format, or --short");
        }
        try (JournalFile journal = context.openForReading()) {
            Due due = new DueQuery(Optional.ofNullable(pause)).run(journal, context.queryContext());
            if (isShort) {
                sayShort(due, context);
            } else {
                say(due, context);
            }
            return exitCode && !due.isEmpty() ? ExitCode.NOT_DONE : ExitCode.DONE;
        }
    }

    private static void sayShort(Due due, CommandContext context) {
        String line = DueReport.shortLine(due);
        if (!line.isEmpty()) {
            context.out().println(ControlCharacters.visible(line));
        }
    }

    private void say(Due due, CommandContext context) {
        boolean hasLines = !due.isEmpty() || due.plan().isPresent();
        if (hasLines || options.format != Format.TABLE) {
            new DueReport(due).print(options.format, context.output());
        }
        context.hint(due.isEmpty() && options.format == Format.TABLE ? "Nothing is open today." : "");
    }
}
