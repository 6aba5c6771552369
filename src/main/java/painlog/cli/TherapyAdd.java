package painlog.cli;

import painlog.journal.BadInput;
import painlog.journal.Period;
import painlog.journal.Vocabulary;
import painlog.journal.Words;
import painlog.report.RecordJson;
import painlog.store.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a therapy, or a technique to one. */
@CommandLine.Command(
        name = "add",
        description = "Add a therapy, or a technique to a therapy.",
        footer = {"", "Examples:", "  painlog therapy add cupping", "  painlog therapy add massage thai"})
final class TherapyAdd extends Command {
    @Parameters(index = "0", paramLabel = "THERAPY", description = "A new therapy; a known one for a technique.")
    String therapy = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TECHNIQUE", description = "A new technique of it.")
    String technique = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        try (Books books = desk.books()) {
            Vocabulary known = books.journal().vocabulary();
            String name = technique.isEmpty() ? newTherapy(known) : known.therapy(therapy);
            String part = technique.isEmpty() ? "" : newTechnique(known, name);
            String words = part.isEmpty() ? "therapy " + name : "technique " + part + " of " + name;
            try (Change change = books.begin("therapy")) {
                if (part.isEmpty()) {
                    change.addTherapy(name);
                } else {
                    change.addTechnique(name, part);
                }
                change.commit(words);
            }
            if (format.isJson()) {
                desk.out().println(RecordJson.ofTherapy(name, part));
            } else {
                desk.say(words);
            }
        }
        return ExitCode.DONE;
    }

    private String newTherapy(Vocabulary known) {
        String name = Vocabulary.normal(therapy);
        Words.requireName("therapy", name);
        if (name.equals(Period.NONE)) {
            throw new BadInput("none stands for days without any therapy; choose another name");
        }
        if (known.techniques().containsKey(name)) {
            throw new BadInput("therapy " + name
                    + " is already known; a technique of it is added by painlog therapy add " + name + " TECHNIQUE");
        }
        if (known.isAlias(name)) {
            throw new BadInput(name + " is already known as another word for " + known.therapy(name));
        }
        return name;
    }

    private String newTechnique(Vocabulary known, String therapy) {
        String name = Vocabulary.normal(technique);
        Words.requireName("technique", name);
        if (known.techniques().containsKey(name)) {
            throw new BadInput(name + " is a therapy, so it can't be a technique of " + therapy + " too");
        }
        if (known.techniques().getOrDefault(therapy, java.util.List.of()).contains(name)) {
            throw new BadInput("technique " + name + " of " + therapy + " is already known");
        }
        return name;
    }
}
