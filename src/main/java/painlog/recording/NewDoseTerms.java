package painlog.recording;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Dose;
import painlog.store.JournalFile;
import painlog.text.Suggestion;

/** Names a drug and a unit that a journal has not met before, with the nearest one it knows, so that a slip shows. */
public final class NewDoseTerms {
    /** Units that need no notice, in the spelling doses are kept in. */
    private static final List<String> USUAL = List.of(
            "mg",
            "g",
            "mcg",
            "µg",
            "ug",
            "ng",
            "kg",
            "ml",
            "l",
            "%",
            "IU",
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "drop",
            "drops",
            "puff",
            "puffs",
            "patch",
            "patches",
            "sachet",
            "sachets",
            "spray",
            "sprays",
            "unit",
            "units");

    private final List<String> hints = new ArrayList<>();

    /** Looks at a dose before the journal holds it. */
    void look(Dose dose, JournalFile journal) {
        name("drug", dose.drug(), journal.freeTextTerms().drugs());
        if (!dose.unit().isEmpty()) {
            List<String> units = new ArrayList<>(USUAL);
            units.addAll(journal.freeTextTerms().units());
            name("unit", dose.unit(), units);
        }
    }

    private void name(String kind, String word, List<String> known) {
        for (String one : known) {
            if (one.equalsIgnoreCase(word)) {
                return;
            }
        }
        Suggestion near = Suggestion.of(word, known);
        hints.add("new " + kind + " " + word + (near.isEmpty() ? "" : "; " + near.then("painlog undo takes it back")));
    }

    /** What is new, each in a sentence to print after the commit. */
    public List<String> hints() {
        return hints;
    }
}
