package painlog.cli.record;

import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.DoseOptions;
import painlog.cli.options.RecordingOptions;
import painlog.cli.options.TextOptions;
import painlog.journal.Dose;
import painlog.recording.JournalWriter;
import painlog.recording.NewDoseTerms;
import painlog.recording.NewRecord;
import painlog.recording.parse.DoseParser;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records one taking of a medication. */
@CommandLine.Command(
        name = DoseCommand.NAME,
        description = "Record a medication that was taken, or skipped.",
        footer = {
            "",
            "Examples:",
            "  painlog dose ibuprofen 400mg",
            "  painlog dose \"vitamin d\" 10 ug --at 8:00",
            "  painlog dose naproxen 250mg --count 2 --skipped --note \"felt sick\""
        })
public final class DoseCommand extends Command {
    static final String NAME = "dose";

    @Parameters(
            arity = "0..*",
            paramLabel = "DRUG [AMOUNT][UNIT]",
            description = "The drug, and how much of it in one piece.")
    List<String> words = new ArrayList<>();

    @Mixin
    DoseOptions options = new DoseOptions();

    @Mixin
    TextOptions text = new TextOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    public int run(CommandContext context) {
        options.refuseRemovals();
        Dose dose = new DoseParser(options.typed(words, text.note))
                .newDose(context.moment(recording), context.now().at());
        try (JournalWriter writer = context.openForWriting()) {
            NewDoseTerms terms = new NewDoseTerms();
            Confirmation.say(context, recording.answerFormat, writer.record(NAME, new NewRecord.OfDose(dose, terms)));
            terms.hints().forEach(context::hint);
            context.hint(NoteSlip.hint(dose.note(), writer.journal().vocabulary(), context));
        }
        return ExitCode.DONE;
    }
}
