package painlog.query.today;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import painlog.analysis.checkup.RedFlag;
import painlog.journal.Entry;
import painlog.journal.word.WordKind;
import painlog.store.JournalFile;

/**
 * The emergency signs in some entries that the journal does not hold yet; asked before the entries are stored.
 *
 * @param entries those about to be stored
 */
public record NewRedFlagsQuery(List<Entry> entries) {
    public NewRedFlagsQuery {
        entries = List.copyOf(entries);
    }

    /** The most urgent first; costs nothing for entries without symptoms. */
    public List<RedFlag> run(JournalFile journal) {
        if (!anySymptom()) {
            return List.of();
        }
        Set<RedFlag> signs = EnumSet.noneOf(RedFlag.class);
        for (Entry entry : entries) {
            for (String symptom : entry.descriptors().symptoms()) {
                RedFlag.of(symptom).ifPresent(signs::add);
            }
        }
        signs.removeIf(flag -> journal.dayTotals().has(WordKind.SYMPTOM, flag.symptom()));
        return List.copyOf(signs);
    }

    /** A loop, for every recorded entry passes here, and the first lambda of a run costs as much as the entry. */
    private boolean anySymptom() {
        for (Entry entry : entries) {
            if (!entry.descriptors().symptoms().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
