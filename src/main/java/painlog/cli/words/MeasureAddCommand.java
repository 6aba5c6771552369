package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.RecordSummaryText;
import painlog.journal.error.BadInput;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Vocabulary;
import painlog.recording.JournalWriter;
import painlog.recording.Recording;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a measure of the person's own. */
@CommandLine.Command(
        name = "add",
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
            Confirmation.say(context, format.answerFormat, writer.record("measure", new Adding(measure)));
        }
        return ExitCode.DONE;
    }

    /** A measure that is not known yet. */
    private record Adding(Measure measure) implements Recording<Measure> {
        @Override
        public void check(JournalFile journal) {
            Measure known = journal.vocabulary().measures().get(measure.name());
            if (known != null) {
                throw new BadInput(RecordSummaryText.of(known) + ", is already known; choose another name");
            }
        }

        @Override
        public Measure write(Change change, JournalFile journal) {
            change.add(measure);
            return measure;
        }

        @Override
        public String summary(Measure added) {
            return RecordSummaryText.of(added);
        }
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
