package painlog.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import painlog.exchange.Sink;
import painlog.journal.Arrival;
import painlog.journal.BadInput;
import painlog.journal.Contents;
import painlog.journal.WordKind;
import painlog.report.CareJson.Rows;
import painlog.report.CareJson.Shown;
import painlog.report.Preview;
import painlog.store.Change;
import painlog.store.Intake;
import painlog.store.Union;
import painlog.text.Plural;

/** Stands between a file and the journal: passes records on, and tells the person about the others. */
final class ImportDesk implements Sink, AutoCloseable {
    private static final int SHOWN = 20;

    private final Desk desk;
    private final Change change;
    private final Progress progress;
    private final ImportCommand wishes;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private @Nullable Intake intake;
    private @Nullable Union union;
    private long rejected;
    private long taken;

    ImportDesk(Desk desk, Change change, Progress progress, ImportCommand wishes) {
        this.desk = desk;
        this.change = change;
        this.progress = progress;
        this.wishes = wishes;
    }

    @Override
    public void take(long line, Arrival arrival) {
        taken++;
        if (rejected > 0 && !wishes.skipBad) {
            return;
        }
        if (wishes.dryRun && taken <= SHOWN) {
            show(new Shown(line, Preview.of(arrival.record()), intake().knows(arrival)));
        }
        intake().take(arrival);
    }

    private void show(Shown row) {
        if (wishes.format.isJson()) {
            shown.add(row);
        } else {
            desk.out().println("line " + row.line() + ": " + row.record() + (row.known() ? " (known already)" : ""));
        }
    }

    /** How the rows were taken that the program of that name wrote. */
    Rows rows(String from) {
        return new Rows(from, shown, leftOut, rejected);
    }

    private Intake intake() {
        Intake begun = intake;
        if (begun == null) {
            begun = new Intake(change);
            intake = begun;
        }
        return begun;
    }

    @Override
    public Contents contents() {
        Union begun = new Union(change);
        union = begun;
        return begun;
    }

    @Override
    public void word(WordKind kind, String word) {
        change.add(kind, word);
    }

    @Override
    public void reject(long line, String reason) {
        if (++rejected <= SHOWN) {
            progress.close();
            desk.streams().err().println("line " + line + ": " + reason);
        }
    }

    @Override
    public void leaveOut(String what) {
        leftOut.merge(what, 1L, Long::sum);
    }

    @Override
    public void read(long bytes) {
        progress.reached(bytes);
    }

    /**
     * Writes the rest of what was taken and says what was not.
     *
     * @throws BadInput when rows can't be taken and were not to be skipped
     */
    Gain finish() {
        progress.close();
        refuseBad();
        leftOut.forEach((what, n) -> desk.hint("left out: " + n + " " + (n == 1 ? one(what) : what)));
        if (rejected > 0) {
            desk.hint("skipped: " + Plural.count(rejected, "row") + " that can't be taken");
        }
        return union == null ? Gain.of(intake().finish()) : Gain.of(union.finish());
    }

    /** {@code rows of Gratitudes} are one {@code row of Gratitudes}. */
    private static String one(String what) {
        return what.replaceFirst("^(\\w+)s\\b", "$1");
    }

    private void refuseBad() {
        if (rejected > SHOWN) {
            desk.streams().err().println("… and " + (rejected - SHOWN) + " more");
        }
        if (rejected > 0 && !wishes.skipBad) {
            throw new BadInput(Plural.count(rejected, "row") + " can't be taken; nothing was saved;"
                    + " add --skip-bad to import the others");
        }
    }

    @Override
    public void close() {
        if (intake != null) {
            intake.close();
        }
        if (union != null) {
            union.close();
        }
    }
}
