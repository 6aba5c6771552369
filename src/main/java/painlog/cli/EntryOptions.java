package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words and options an entry is made of. */
final class EntryOptions extends NoteOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "SCORE | MEASURE=VALUE | @SITE[:SIDE] | +TAG | WORDS",
            description = "Pain from 0 to 10, other measures, where it hurts, tags, and the note.")
    List<String> words = new ArrayList<>();

    @Option(names = "--quality", paramLabel = "WORD,…", description = "What it feels like: aching, sharp …")
    List<String> qualities = new ArrayList<>();

    @Option(names = "--symptom", paramLabel = "WORD,…", description = "What comes with it: stiffness, spasm …")
    List<String> symptoms = new ArrayList<>();

    @Option(names = "--trigger", paramLabel = "WORD,…", description = "What set it off: sitting, lifting …")
    List<String> triggers = new ArrayList<>();

    @Option(names = "--relief", paramLabel = "WORD,…", description = "What eased it: rest, heat …")
    List<String> relief = new ArrayList<>();

    /** Whether more than loose words is given. */
    boolean saysMoreThanWords() {
        return note != null || !(qualities.isEmpty() && symptoms.isEmpty() && triggers.isEmpty() && relief.isEmpty());
    }

    /** Whether the loose words are sites and tags only, or none. */
    boolean hasOnlyMarks() {
        for (String word : words) {
            if (!word.startsWith("@") && !word.startsWith("+")) {
                return false;
            }
        }
        return true;
    }
}
