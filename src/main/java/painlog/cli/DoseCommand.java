package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Dose;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records one taking of a medication. */
@CommandLine.Command(
        name = "dose",
        description = "Record a medication that was taken, or skipped.",
        footer = {
            "",
            "Examples:",
            "  painlog dose ibuprofen 400mg",
            "  painlog dose \"vitamin d\" 10 ug --at 8:00",
            "  painlog dose naproxen 250mg --count 2 --skipped"
        })
final class DoseCommand extends Command {
    @Parameters(
            arity = "0..*",
            paramLabel = "DRUG [AMOUNT][UNIT]",
            description = "The drug, and how much of it in one piece.")
    List<String> words = new ArrayList<>();

    @Mixin
    DoseOptions options = new DoseOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    int run(CommandContext context) {
        options.refuseTakingOut();
        Dose dose = new DoseParser(options.typed(words))
                .newDose(context.moment(recording), context.now().at());
        try (JournalWriter writer = context.openForWriting()) {
            Confirmation.say(context, recording.answerFormat, writer.record("dose", new NewRecord.OfDose(dose)));
        }
        return ExitCode.DONE;
    }
}
