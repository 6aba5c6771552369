package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.error.BadInput;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Vocabulary;
import painlog.recording.JournalWriter;
import painlog.recording.NewMeasure;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a measure of the person's own. */
@CommandLine.Command(
        name = "add",
        customSynopsis = "painlog measure add NAME --better END [OPTIONS]",
        description = "Add a measure of your own, to log as NAME=VALUE.",
        footer = {
            "",
            "Examples:",
            "  painlog measure add grip --range 0..60 --unit kg --better higher",
            "  painlog measure add worry --better lower"
        })
public final class MeasureAddCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "What is scored, in small letters.")
    String name = "";

    @Option(names = "--range", paramLabel = "LOW..HIGH", description = "Smallest and largest value; 0..10 unless said.")
    String range = "0..10";

    @Option(names = "--unit", paramLabel = "UNIT", description = "Such as kg; none unless said.")
    String unit = "";

    @Option(names = "--better", required = true, paramLabel = "END", description = "lower, higher or neither.")
    String better = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Measure measure = measure();
        try (JournalWriter writer = context.openForWriting()) {
            Confirmation.say(
                    context, format.answerFormat, writer.record(CommandGroup.MEASURE.word(), new NewMeasure(measure)));
        }
        return ExitCode.DONE;
    }

    private Measure measure() {
        int dots = range.indexOf("..");
        String wanted = "a range such as 0..60";
        if (dots < 0) {
            throw new BadInput("--range \"" + range + "\" is not " + wanted);
        }
        double low = NumberParser.parse(range.substring(0, dots), "--range " + range + ":", wanted);
        double high = NumberParser.parse(range.substring(dots + 2), "--range " + range + ":", wanted);
        return new Measure(Vocabulary.normal(name), unit.strip(), low, high, BetterDirection.parse(better));
    }
}
