package painlog.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import painlog.calendar.DaySpan;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.PlatformPaths;
import painlog.cli.options.FormatOption;
import painlog.cli.terminal.Progress;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.report.care.MaintenanceJson;
import painlog.report.care.MaintenanceJson.Made;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a made-up journal and what the commands make of it. */
@CommandLine.Command(
        name = "demo",
        description = {
            "Write a made-up half-year journal with its summary, comparison, charts and report into a folder of its"
                    + " own, and the same journal half a year later, after a plan whose order was drawn.",
            "Your own journal is left alone."
        },
        footer = {"", "Examples:", "  painlog demo", "  painlog demo ~/painlog-tour"})
public final class DemoCommand extends Command {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "painlog-demo",
            description = "A new or empty folder, or one of an earlier demo; painlog-demo unless given.")
    String folder = "painlog-demo";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        DemoScript script = DemoScript.read(DemoScript.FIRST_HALF);
        DemoScript drawn = DemoScript.read(DemoScript.SECOND_HALF);
        Path path = PlatformPaths.path(context.platform(), folder);
        refuseOwnJournal(context.journalPath(), path);
        DemoFolder place = DemoFolder.claim(path, script.text());
        place.write(DemoScript.SECOND_HALF, drawn.text());
        make(place, script, drawn, context);
        if (format.isJson()) {
            context.out().println(json(path, script, drawn));
        } else {
            context.say(DemoSummary.of(folder, script, drawn));
        }
        return ExitCode.DONE;
    }

    private static void make(DemoFolder place, DemoScript script, DemoScript drawn, CommandContext context) {
        DemoRunner first = new DemoRunner(place, DemoFolder.JOURNAL, script, context.commands());
        DemoRunner second = new DemoRunner(place, DemoFolder.YEAR, drawn, context.commands());
        int typed = script.lines().size() + drawn.lines().size();
        int steps = typed + DemoOutput.ALL.size() + DemoOutput.DRAWN.size();
        try (Progress progress = Progress.of(context.environment(), context.global(), "typing a year", steps)) {
            first.record(progress, 0);
            place.startYear();
            second.record(progress, script.lines().size());
            first.show(DemoOutput.ALL);
            second.show(DemoOutput.DRAWN);
        }
    }

    private static String json(Path path, DemoScript script, DemoScript drawn) {
        MaintenanceJson.DemoJournal first = new MaintenanceJson.DemoJournal(
                path.resolve(DemoFolder.JOURNAL).toString(),
                DaySpan.closed(script.first(), script.last()),
                made(DemoOutput.ALL));
        MaintenanceJson.DemoJournal year = new MaintenanceJson.DemoJournal(
                path.resolve(DemoFolder.YEAR).toString(),
                DaySpan.closed(script.first(), drawn.last()),
                made(DemoOutput.DRAWN));
        return MaintenanceJson.demo(first, year);
    }

    private static List<Made> made(List<DemoOutput> outputs) {
        return outputs.stream()
                .map(output -> new Made(output.file(), output.typed()))
                .toList();
    }

    /** The demo's journal may have become the person's own: then it must not be replaced. */
    private static void refuseOwnJournal(Path own, Path folder) {
        Path theirs = folder.resolve(DemoFolder.JOURNAL);
        if (Files.exists(own) && Files.exists(theirs) && isSame(own, theirs)) {
            throw new BadInput("your own journal lies in " + folder + "; name another folder for the demo");
        }
    }

    private static boolean isSame(Path own, Path theirs) {
        try {
            return Files.isSameFile(own, theirs);
        } catch (IOException e) {
            throw new NotDone("the folder of the demo could not be read", e);
        }
    }
}
