package painlog.cli;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Writes a made-up journal and what the commands make of it. */
@CommandLine.Command(
        name = "demo",
        description = {
            "Write a made-up half-year journal with its summary, comparison and charts into a folder of its own.",
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

    @Override
    int run(Desk desk) {
        DemoScript script = DemoScript.read();
        DemoFolder place = DemoFolder.claim(Places.path(desk.around(), folder), script.text());
        Demo demo = new Demo(place, script);
        int steps = script.lines().size() + DemoOutput.ALL.size();
        try (Progress progress = Progress.of(desk, "typing half a year", steps)) {
            demo.record(progress);
            demo.show(DemoOutput.ALL);
        }
        desk.say(DemoTour.of(folder, script, DemoOutput.ALL));
        return ExitCode.DONE;
    }
}
