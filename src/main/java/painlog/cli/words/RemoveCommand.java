package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.recording.JournalWriter;
import painlog.recording.RemovableKind;
import painlog.recording.Removal;
import painlog.report.record.RecordJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a word of the person's own that nothing uses. */
@CommandLine.Command(
        name = RemoveCommand.NAME,
        description = {
            "Remove a word of your own, or a provider, that no record uses.",
            "It is gone for good, from the file as well, after painlog history --purge. A merge brings it back where"
                    + " the other journal knows it still."
        },
        footer = {
            "",
            "Examples:",
            "  painlog remove trigger chewing",
            "  painlog remove therapy massage thai      only that technique",
            "  painlog remove provider \"Anna Berg\""
        })
public final class RemoveCommand extends Command {
    static final String NAME = "remove";

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "site, symptom, trigger, relief, quality, measure, therapy or provider.")
    RemovableKind kind = RemovableKind.SITE;

    @Parameters(index = "1", paramLabel = "WORD", description = "The word, or the provider's name.")
    String word = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TECHNIQUE",
            description = "Only this technique of a therapy.")
    String technique = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            Removal.Removed removed = writer.change(NAME, new Removal(kind, word, technique));
            if (format.isJson()) {
                context.out().println(RecordJson.removed(removed.kind(), removed.name(), removed.therapy()));
            } else {
                context.say("removed " + removed.text());
                context.hint("painlog undo takes it back");
            }
        }
        return ExitCode.DONE;
    }
}
