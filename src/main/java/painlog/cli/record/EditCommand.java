package painlog.cli.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.EditOptions;
import painlog.cli.terminal.Editor;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.error.Interrupted;
import painlog.journal.Stored;
import painlog.recording.JournalWriter;
import painlog.recording.RecordEditor;
import painlog.recording.RecordForm;
import painlog.recording.parse.EditInput;
import painlog.store.RecordLookup;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Changes a record, by options or in an editor. */
@CommandLine.Command(
        name = EditCommand.NAME,
        customSynopsis = "painlog edit ID|last [words and options of the command that made it]",
        description = {
            "Change a record: what is given replaces what is there, an empty text empties it.",
            "Without anything to change, opens the record in $VISUAL or $EDITOR."
        },
        footer = {
            "",
            "Taking things out: stress= a value, @neck= a site, +flare= a tag, @ all sites,",
            "+ all tags, --no-techniques, --no-home, --no-amount, --taken.",
            "",
            "Examples:",
            "  painlog edit e12 5 @neck --note \"\"",
            "  painlog edit last --at \"yesterday 21:30\"",
            "  painlog edit p2 2026-01-05..2026-02-10 --goal 2/week"
        })
public final class EditCommand extends Command {
    static final String NAME = "edit";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    EditOptions typed = new EditOptions();

    private EmergencySignNotice notice = EmergencySignNotice.NONE;

    @Override
    public int run(CommandContext context) {
        if (typed.entry.words.isEmpty()) {
            throw new BadInput("edit needs the id of a record, or last, such as: painlog edit last 5");
        }
        String id = typed.entry.words.remove(0);
        try (JournalWriter writer = context.openExisting()) {
            Stored<?> record = RecordLookup.named(writer.journal(), id);
            refuseForeign(record);
            if (isBare()) {
                throughEditor(context, writer, record);
            } else {
                Clock clock = context.clock(typed.recording.zone);
                change(context, writer, editing(writer, record, typed.typed(), clock));
            }
        }
        return ExitCode.DONE;
    }

    private void refuseForeign(Stored<?> record) {
        List<String> foreign = EditOptions.foreign(record.id().kind(), given());
        if (!foreign.isEmpty()) {
            String word = record.id().kind().word();
            throw new BadInput(record.id() + " is " + (word.equals("entry") ? "an " : "a ") + word + ", which has no "
                    + foreign.get(0) + "; painlog edit --help shows what can be changed");
        }
    }

    private List<OptionSpec> given() {
        return spec.commandLine().getParseResult().matchedOptions();
    }

    private boolean isBare() {
        List<OptionSpec> changing = new ArrayList<>(given());
        changing.removeIf(option -> !EditOptions.changes(option));
        return typed.entry.words.isEmpty() && changing.isEmpty();
    }

    private void change(CommandContext context, JournalWriter writer, RecordEditor recordEditor) {
        Confirmation.say(context, typed.recording.answerFormat, writer.change(NAME, recordEditor));
        recordEditor.hints().forEach(context::hint);
        notice.show(context);
    }

    private RecordEditor editing(JournalWriter writer, Stored<?> record, EditInput changes, Clock clock) {
        return new RecordEditor(
                record.id(),
                changes,
                clock,
                entry -> notice = EmergencySignNotice.before(writer.journal(), List.of(entry)));
    }

    private void throughEditor(CommandContext context, JournalWriter writer, Stored<?> record) {
        Editor editor = Editor.of(context.platform(), context.canAsk(), record.id());
        String text = RecordForm.of(record);
        while (true) {
            text = editor.edited(text, writer.journal().path());
            try {
                Clock clock = context.clock().withZone(RecordForm.zone(record, context.clock()));
                change(context, writer, editing(writer, record, RecordForm.read(text, record), clock));
                return;
            } catch (BadInput | BadTime fault) {
                context.prompt().explain(String.valueOf(fault.getMessage()));
                if (!context.prompt().agreesUnlessNo("Open the text again?")) {
                    throw new Interrupted(record.id() + " was left as it is", fault);
                }
            }
        }
    }
}
