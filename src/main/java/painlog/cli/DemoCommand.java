package painlog.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.DaySpan;
import painlog.journal.BadInput;
import painlog.journal.NotDone;
import painlog.report.CareJson;
import painlog.report.CareJson.Made;
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
final class DemoCommand extends Command {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "painlog-demo",
            description = "A new or empty folder, or one of an earlier demo; painlog-demo unless given.")
    String folder = "painlog-demo";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        DemoScript script = DemoScript.read();
        Path path = Places.path(desk.platform(), folder);
        leaveAlone(desk.journalPath(), path);
        DemoFolder place = DemoFolder.claim(path, script.text());
        Demo demo = new Demo(place, script, desk.commands());
        int steps = script.lines().size() + DemoOutput.ALL.size();
        try (Progress progress = Progress.of(desk.around(), desk.global(), "typing half a year", steps)) {
            demo.record(progress);
            demo.show(DemoOutput.ALL);
        }
        if (format.isJson()) {
            desk.out().println(json(path.resolve(DemoFolder.JOURNAL), script));
        } else {
            desk.say(DemoTour.of(folder, script, DemoOutput.ALL));
        }
        return ExitCode.DONE;
    }

    private static String json(Path journal, DemoScript script) {
        List<Made> made = new ArrayList<>();
        DemoOutput.ALL.forEach(output -> made.add(new Made(output.file(), output.typed())));
        return CareJson.demo(journal, DaySpan.closed(script.first(), script.last()), made);
    }

    /** Someone may have come to like the demo's journal and made it their own. */
    private static void leaveAlone(Path own, Path folder) {
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
