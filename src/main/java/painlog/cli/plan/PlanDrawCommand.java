package painlog.cli.plan;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.PrintOptions;
import painlog.error.BadInput;
import painlog.journal.Plan;
import painlog.journal.Stored;
import painlog.query.today.PlanProgressQuery;
import painlog.recording.JournalWriter;
import painlog.recording.PlanDrawing;
import painlog.report.plan.PlanProgressReport;
import painlog.stats.plan.BlockDesign;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the order of a plan and records it with the periods of its blocks. */
@CommandLine.Command(
        name = "draw",
        description = {
            "Draw the order in which arms take turns, each cycle by itself, and record it with its blocks.",
            "Its blocks are periods; what is done differently is recorded by period and edit."
        },
        footer = {
            "",
            "Examples:",
            "  painlog plan draw massage none",
            "  painlog plan draw pt none --block 4w --cycles 2 --start 2026-12-07"
        })
public final class PlanDrawCommand extends Command {
    /** The command in the history, by which orders that were thrown away are counted. */
    static final String NAME = "plan draw";

    @Mixin
    PlanShapeOptions typed = new PlanShapeOptions();

    @Option(names = "--seed", paramLabel = "N", description = "Draw from this number, to have the same order again.")
    @Nullable
    String seed;

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openForWriting()) {
            PlanDrawing drawing = new PlanDrawing(
                    typed.shape(writer.journal().vocabulary()), typed.start(writer.today()), seed(), context.now());
            Stored<Plan> drawn = writer.record(NAME, drawing);
            PlanProgressQuery.Found found =
                    PlanProgressQuery.of(drawn.id()).run(writer.journal(), context.queryContext());
            new PlanProgressReport(found.id(), found.progress(), "plan-draw").print(options.format, context.output());
        }
        context.hint("painlog undo takes it back; painlog plan show -o plan.ics writes it for a calendar");
        return ExitCode.DONE;
    }

    private long seed() {
        if (seed == null) {
            return new SecureRandom().nextLong(BlockDesign.SEEDS);
        }
        String wanted = "a whole number from 0 to " + (BlockDesign.SEEDS - 1);
        boolean digits = seed.length() <= 15 && !seed.isEmpty() && seed.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Long.parseLong(seed) >= BlockDesign.SEEDS) {
            throw new BadInput("--seed " + seed + " is not " + wanted);
        }
        return Long.parseLong(seed);
    }
}
