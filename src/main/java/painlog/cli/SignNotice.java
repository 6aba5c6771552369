package painlog.cli;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import painlog.analysis.Sign;
import painlog.journal.Entry;
import painlog.journal.WordKind;
import painlog.report.Paper;
import painlog.report.Signs;
import painlog.store.JournalFile;

/**
 * Shows the list of emergency signs when one of them is logged for the first time; looked up before the entry is
 * stored, shown after its confirmation, on standard error, so that it disturbs no script.
 */
final class SignNotice {
    /** Nothing to show. */
    static final SignNotice NONE = new SignNotice(List.of());

    private final List<Sign> signs;

    private SignNotice(List<Sign> signs) {
        this.signs = signs;
    }

    /** Costs nothing for an entry without symptoms. */
    static SignNotice before(JournalFile journal, Entry entry) {
        return entry.feel().symptoms().isEmpty() ? NONE : before(journal, List.of(entry));
    }

    /** The notice for all signs in the entries that the journal does not hold yet, the most urgent first. */
    static SignNotice before(JournalFile journal, List<Entry> entries) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Entry entry : entries) {
            for (String symptom : entry.feel().symptoms()) {
                Sign.of(symptom).ifPresent(signs::add);
            }
        }
        signs.removeIf(sign -> journal.dayTotals().has(WordKind.SYMPTOM, sign.symptom()));
        return signs.isEmpty() ? NONE : new SignNotice(List.copyOf(signs));
    }

    /** Nothing where no sign was logged, or when the person asked for quiet. */
    void show(Desk desk) {
        if (!signs.isEmpty() && !desk.global().quiet) {
            PrintStream err = desk.streams().err();
            err.println();
            Paper out = desk.paper();
            Signs.tell(signs, new Paper(err, out.width(), false, out.unicode()));
        }
    }
}
