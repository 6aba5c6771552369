package painlog.recording;

import java.util.List;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.word.NameRules;
import painlog.journal.word.Vocabulary;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/**
 * A therapy or a technique that is not known yet, as typed.
 *
 * @param therapy a new one; a known one for a technique
 * @param technique empty for a therapy
 */
public record NewTherapy(String therapy, String technique) implements Recording<NewTherapy.Added> {
    /** A therapy, or a technique of one, by the name the journal knows it under. */
    public record Added(String therapy, String technique) {
        /** Such as {@code technique thai of massage}. */
        public String text() {
            return technique.isEmpty() ? "therapy " + therapy : "technique " + technique + " of " + therapy;
        }
    }

    /** Throws {@link BadInput} when it is known already, or the name can't be one. */
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
        return added.text();
    }

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
            throw new BadInput("therapy " + name
                    + " is already known; a technique of it is added by painlog therapy add " + name + " TECHNIQUE");
        }
        if (known.isAlias(name)) {
            throw new BadInput(name + " is already known as another word for " + known.therapy(name));
        }
        return name;
    }

    private String newTechnique(Vocabulary known, String of) {
        String name = Vocabulary.normal(technique);
        NameRules.require("technique", name);
        if (known.techniques().containsKey(name)) {
            throw new BadInput(name + " is a therapy, so it can't be a technique of " + of + " too");
        }
        if (known.techniques().getOrDefault(of, List.of()).contains(name)) {
            throw new BadInput("technique " + name + " of " + of + " is already known");
        }
        return name;
    }
}
