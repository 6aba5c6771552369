package painlog.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.error.BadInput;
import painlog.recording.parse.EntryInput;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The arguments and options that make an entry. */
public final class EntryOptions extends NoteOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "SCORE | MEASURE=VALUE | @SITE[:SIDE] | +TAG | WORDS",
            description = "Pain from 0 to 10, other measures, where it hurts, tags, and the note.")
    public List<String> words = new ArrayList<>();

    @Option(names = "--quality", paramLabel = "WORD,…", description = "What it feels like: aching, sharp …")
    List<String> qualities = new ArrayList<>();

    @Option(names = "--symptom", paramLabel = "WORD,…", description = "What comes with it: stiffness, spasm …")
    List<String> symptoms = new ArrayList<>();

    @Option(names = "--trigger", paramLabel = "WORD,…", description = "What set it off: sitting, lifting …")
    public List<String> triggers = new ArrayList<>();

    @Option(names = "--relief", paramLabel = "WORD,…", description = "What eased it: rest, heat …")
    public List<String> relief = new ArrayList<>();

    /** Whether any option is given besides arguments. */
    public boolean saysMoreThanWords() {
        return note != null || !(qualities.isEmpty() && symptoms.isEmpty() && triggers.isEmpty() && relief.isEmpty());
    }

    /** Whether the arguments are sites and tags only, or none. */
    public boolean hasOnlySitesAndTags() {
        for (String word : words) {
            if (!word.startsWith("@") && !word.startsWith("+")) {
                return false;
            }
        }
        return true;
    }

    /** What was typed. */
    public EntryInput typed() {
        return new EntryInput(words, note, qualities, symptoms, triggers, relief);
    }

    /** The same with values given otherwise, by the name of their measure; an empty one takes the value out. */
    EntryInput typed(Map<String, String> values) {
        List<String> all = new ArrayList<>(words);
        values.forEach((measure, value) -> all.add(measure + "=" + value.strip()));
        return new EntryInput(all, note, qualities, symptoms, triggers, relief);
    }

    /** What the words of one line of {@code log -} say; picocli is asked only where one of them is an option. */
    public static EntryInput ofLine(List<String> words) {
        for (String word : words) {
            if (word.startsWith("-") && word.length() > 1) {
                return parsed(words);
            }
        }
        return EntryInput.ofWords(words);
    }

    private static EntryInput parsed(List<String> words) {
        EntryOptions options = new EntryOptions();
        CommandLine line = ParserSettings.set(new CommandLine(options).setCommandName("painlog log"));
        try {
            line.parseArgs(words.toArray(new String[0]));
        } catch (ParameterException fault) {
            throw UsageErrors.of(fault);
        }
        if (options.newWord) {
            throw new BadInput("--new-word stands beside log -, for all lines: painlog log - --new-word");
        }
        return options.typed();
    }
}
