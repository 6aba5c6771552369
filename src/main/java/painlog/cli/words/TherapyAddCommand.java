package painlog.cli.words;

import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.Period;
import painlog.journal.error.BadInput;
import painlog.journal.word.NameRules;
import painlog.journal.word.Vocabulary;
import painlog.recording.JournalWriter;
import painlog.recording.Recording;
import painlog.report.record.RecordJson;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a therapy, or a technique to one. */
@CommandLine.Command(
        name = "add",
        description = "Add a therapy, or a technique to a therapy.",
        footer = {"", "Examples:", "  painlog therapy add cupping", "  painlog therapy add massage thai"})
public final class TherapyAddCommand extends Command {
    /** A therapy, or a technique of one. */
    private record Added(String therapy, String technique) {
        String words() {
            return technique.isEmpty() ? "therapy " + therapy : "technique " + technique + " of " + therapy;
        }
    }

    @Parameters(index = "0", paramLabel = "THERAPY", description = "A new therapy; a known one for a technique.")
    String therapy = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TECHNIQUE", description = "A new technique of it.")
    String technique = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openForWriting()) {
            say(context, writer.record("therapy", new Adding(therapy, technique)));
        }
        return ExitCode.DONE;
    }

    private void say(CommandContext context, Added added) {
        if (format.isJson()) {
            context.out().println(RecordJson.ofTherapy(added.therapy(), added.technique()));
        } else {
            context.say(added.words());
        }
    }

    /** A therapy or a technique that is not known yet, as typed. */
    private record Adding(String therapy, String technique) implements Recording<Added> {
        @Override
        public void check(JournalFile journal) {
            added(journal.vocabulary());
        }

        @Override
        public Added write(Change change, JournalFile journal) {
            Added added = added(journal.vocabulary());
            if (added.technique().isEmpty()) {
                change.addTherapy(added.therapy());
            } else {
                change.addTechnique(added.therapy(), added.technique());
            }
            return added;
        }

        @Override
        public String summary(Added added) {
            return added.words();
        }

        /** What is to be added; throws BadInput when it is known already. */
        private Added added(Vocabulary known) {
            if (technique.isEmpty()) {
                return new Added(newTherapy(known), "");
            }
            String of = known.therapy(therapy);
            return new Added(of, newTechnique(known, of));
        }

        private String newTherapy(Vocabulary known) {
            String name = Vocabulary.normal(therapy);
            NameRules.require("therapy", name);
            if (name.equals(Period.NONE)) {
                throw new BadInput("none stands for days without any therapy; choose another name");
            }
            if (known.techniques().containsKey(name)) {
                throw new BadInput(
                        "therapy " + name + " is already known; a technique of it is added by painlog therapy add "
                                + name + " TECHNIQUE");
            }
            if (known.isAlias(name)) {
                throw new BadInput(name + " is already known as another word for " + known.therapy(name));
            }
            return name;
        }

        private String newTechnique(Vocabulary known, String therapy) {
            String name = Vocabulary.normal(technique);
            NameRules.require("technique", name);
            if (known.techniques().containsKey(name)) {
                throw new BadInput(name + " is a therapy, so it can't be a technique of " + therapy + " too");
            }
            if (known.techniques().getOrDefault(therapy, List.of()).contains(name)) {
                throw new BadInput("technique " + name + " of " + therapy + " is already known");
            }
            return name;
        }
    }
}
