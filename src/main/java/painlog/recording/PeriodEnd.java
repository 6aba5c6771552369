package painlog.recording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import painlog.error.NoSuchRecord;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.recording.parse.PeriodParser;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/**
 * The open period of a therapy gets its last day.
 *
 * @param therapy as typed, or {@code none}
 * @param on the last day as typed; {@code null} for today
 */
public record PeriodEnd(String therapy, @Nullable String on, LocalDate today) implements Recording<Stored<Period>> {
    /** Throws {@link NoSuchRecord} when no period of the therapy is open. */
    @Override
    public Stored<Period> write(Change change, JournalFile journal) {
        String known = PeriodParser.therapy(journal.vocabulary(), therapy);
        LocalDate last = PeriodParser.end(on, today).orElse(today);
        Stored<Period> open = journal.periods()
                .underWay(known, today)
                .orElseThrow(() -> new NoSuchRecord(
                        known + " has no period under way to stop; painlog period start " + known + " begins one"));
        Period old = open.value();
        Period ended = old.until(last);
        change.replace(open.id(), ended);
        return new Stored<>(open.id(), ended);
    }

    @Override
    public String summary(Stored<Period> ended) {
        return RecordSummaryText.of(ended);
    }
}
