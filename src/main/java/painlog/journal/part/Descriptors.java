package painlog.journal.part;

import java.util.List;

/** What it feels like, what came with it, what set it off and what eased it: known words. */
public record Descriptors(List<String> qualities, List<String> symptoms, List<String> triggers, List<String> relief) {
    public static final Descriptors UNSAID = new Descriptors(List.of(), List.of(), List.of(), List.of());

    public Descriptors {
        qualities = List.copyOf(qualities);
        symptoms = List.copyOf(symptoms);
        triggers = List.copyOf(triggers);
        relief = List.copyOf(relief);
    }
}
