package painlog.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
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
    static final SignNotice NONE = new SignNotice(Optional.empty());

    private final Optional<Sign> sign;

    private SignNotice(Optional<Sign> sign) {
        this.sign = sign;
    }

    /** Costs nothing for an entry without symptoms. */
    static SignNotice before(JournalFile journal, Entry entry) {
        Optional<Sign> found = Optional.empty();
        for (String symptom : entry.feel().symptoms()) {
            if (found.isEmpty()) {
                found = Sign.of(symptom).filter(sign -> !journal.dayTotals().has(WordKind.SYMPTOM, symptom));
            }
        }
        return new SignNotice(found);
    }

    /** The notice for the first of many entries that has such a symptom. */
    static SignNotice before(JournalFile journal, List<Entry> entries) {
        for (Entry entry : entries) {
            SignNotice notice = before(journal, entry);
            if (notice.sign.isPresent()) {
                return notice;
            }
        }
        return NONE;
    }

    /** Nothing where no sign was logged, or when the person asked for quiet. */
    void show(Desk desk) {
        if (sign.isPresent() && !desk.global().quiet) {
            PrintStream err = desk.around().err();
            err.println();
            Paper paper = desk.paper();
            Signs.tell(sign.get(), new Paper(err, paper.width(), false, paper.unicode()));
        }
    }
}
