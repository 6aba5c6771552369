package painlog.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.exchange.Sink;
import painlog.exchange.Source;
import painlog.journal.Arrival;
import painlog.journal.BadInput;
import painlog.journal.WordKind;
import painlog.report.Sentences;
import painlog.store.Change;
import painlog.store.Intake;

/** Stands between a file and the journal: passes records on, and tells the person about the others. */
final class ImportDesk implements Sink {
    private static final int SHOWN = 20;

    private final Desk desk;
    private final Change change;
    private final Intake intake;
    private final Progress progress;
    private final boolean skipBad;
    private final boolean dryRun;
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private long rejected;
    private long taken;

    ImportDesk(Desk desk, Change change, Intake intake, Progress progress, boolean skipBad, boolean dryRun) {
        this.desk = desk;
        this.change = change;
        this.intake = intake;
        this.progress = progress;
        this.skipBad = skipBad;
        this.dryRun = dryRun;
    }

    @Override
    public void take(long line, Arrival arrival) {
        taken++;
        if (rejected > 0 && !skipBad) {
            return;
        }
        intake.take(arrival);
        if (dryRun && taken <= SHOWN) {
            desk.out().println("line " + line + ": " + Sentences.without(arrival.record()));
        }
    }

    @Override
    public void word(WordKind kind, String word) {
        change.add(kind, word);
    }

    @Override
    public void reject(long line, String reason) {
        if (++rejected <= SHOWN) {
            progress.close();
            desk.around().err().println("line " + line + ": " + reason);
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
     * Commits what was taken and says what came of the file.
     *
     * @return whether anything was saved
     * @throws BadInput when rows can't be taken and were not to be skipped
     */
    boolean finish(Path file, Source source) {
        progress.close();
        refuseBad();
        Intake.Tally tally = intake.finish();
        String counts = counts(tally);
        leftOut.forEach((what, n) -> desk.hint("left out: " + n + " " + what));
        if (rejected > 0) {
            desk.hint("skipped: " + many(rejected, "row") + " that can't be taken");
        }
        String known = tally.known() == 0 ? "" : ", " + tally.known() + " known already";
        if (tally.added() == 0) {
            desk.say("nothing new in " + file.getFileName() + " (" + source.word() + ")" + known);
            return false;
        }
        if (dryRun) {
            desk.say("would import " + counts + known + "; nothing was saved.");
            return false;
        }
        change.commit(counts + " from " + file.getFileName());
        desk.say("imported " + counts + " from " + file.getFileName() + " (" + source.word() + ")" + known);
        desk.hint("painlog undo takes it back");
        return true;
    }

    private void refuseBad() {
        if (rejected > SHOWN) {
            desk.around().err().println("… and " + (rejected - SHOWN) + " more");
        }
        if (rejected > 0 && !skipBad) {
            throw new BadInput(many(rejected, "row") + " can't be taken; nothing was saved;"
                    + " add --skip-bad to import the others");
        }
    }

    private static String counts(Intake.Tally tally) {
        List<String> counts = new ArrayList<>();
        add(counts, tally.entries(), "entry");
        add(counts, tally.sessions(), "session");
        add(counts, tally.doses(), "dose");
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, long n, String thing) {
        if (n > 0) {
            counts.add(many(n, thing));
        }
    }

    private static String many(long n, String thing) {
        String plural = thing.equals("entry") ? "entries" : thing + "s";
        return n + " " + (n == 1 ? thing : plural);
    }
}
