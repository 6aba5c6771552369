package painlog.cli.plan;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import painlog.analysis.plan.PlanAssumptions;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.PrintOptions;
import painlog.error.BadInput;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.query.FilterOptions;
import painlog.query.PlanQuery;
import painlog.report.plan.PlanProposalReport;
import painlog.store.JournalFile;
import painlog.text.ValueFormat;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what plans would cost and could show. */
@CommandLine.Command(
        name = "plan",
        description = {
            "Show what taking turns in a drawn order would cost and could show, before anything is stored.",
            "The way from a question to its answer: plan massage none shows what it costs; plan draw massage none"
                    + " draws the order; plan show -o plan.ics writes it for a calendar; then log as ever, due says which"
                    + " block it is; at the end compare tells what came of it.",
            "plan show, chart plan, plan check, plan list and plan end follow a plan."
        },
        footer = {
            "",
            "Examples:",
            "  painlog plan massage none",
            "  painlog plan massage pt none --block 4w --cycles 2",
            "  painlog plan pt none --washout 7d --format json"
        })
public final class PlanCommand extends Command {
    @Mixin
    PlanShapeOptions typed = new PlanShapeOptions();

    @Option(names = "--measure", paramLabel = "MEASURE", description = "Whose days are planned with; default pain.")
    String measure = Measure.PAIN;

    @Option(
            names = "--sd",
            paramLabel = "POINTS",
            description = "How far days lie from their level, instead of the journal's figure.")
    @Nullable
    String sd;

    @Option(
            names = "--phi",
            paramLabel = "0-0.7",
            description = "How much neighbouring days resemble each other, instead of the journal's figure.")
    @Nullable
    String phi;

    @Option(
            names = "--coverage",
            paramLabel = "0.5-1",
            description = "Share of days with an entry, instead of the journal's figure.")
    @Nullable
    String coverage;

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            PlanQuery query = new PlanQuery(
                    FilterOptions.ALL.about(measure),
                    typed.shape(journal.vocabulary()),
                    typed.start(context.today(journal)),
                    assumed());
            PlanProposalReport report = new PlanProposalReport(query.run(journal, context.queryContext()));
            report.print(options.format, context.output());
            return ExitCode.DONE;
        }
    }

    private PlanAssumptions.Typed assumed() {
        return new PlanAssumptions.Typed(
                number("--sd", sd, 0.1, 10), number("--phi", phi, 0, 0.7), number("--coverage", coverage, 0.5, 1));
    }

    private static OptionalDouble number(String option, @Nullable String text, double least, double most) {
        if (text == null) {
            return OptionalDouble.empty();
        }
        String wanted = "a number from " + ValueFormat.plain(least) + " to " + ValueFormat.plain(most);
        double value = NumberParser.parse(text, option, wanted);
        if (value < least || value > most) {
            throw new BadInput(option + " " + text + " is not " + wanted);
        }
        return OptionalDouble.of(value);
    }
}
