package painlog.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            "Write a made-up half-year journal with its summary, comparison, charts and report into a folder of its own.",
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
        DemoScript script = DemoScript.read();
        Path path = PlatformPaths.path(context.platform(), folder);
        refuseOwnJournal(context.journalPath(), path);
        DemoFolder place = DemoFolder.claim(path, script.text());
        DemoRunner demoRunner = new DemoRunner(place, script, context.commands());
        int steps = script.lines().size() + DemoOutput.ALL.size();
        try (Progress progress = Progress.of(context.environment(), context.global(), "typing half a year", steps)) {
            demoRunner.record(progress);
            demoRunner.show(DemoOutput.ALL);
        }
        if (format.isJson()) {
            context.out().println(json(path.resolve(DemoFolder.JOURNAL), script));
        } else {
            context.say(DemoSummary.of(folder, script, DemoOutput.ALL));
        }
        return ExitCode.DONE;
    }

    private static String json(Path journal, DemoScript script) {
        List<Made> made = new ArrayList<>();
        DemoOutput.ALL.forEach(output -> made.add(new Made(output.file(), output.typed())));
        return MaintenanceJson.demo(journal, DaySpan.closed(script.first(), script.last()), made);
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
