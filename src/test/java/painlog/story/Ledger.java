package painlog.story;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Effect;
import painlog.journal.Goal;
import painlog.journal.Helped;
import painlog.journal.Period;
import painlog.journal.Remarks;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.journal.Treatment;
import painlog.store.Change;
import painlog.store.JournalFile;

/** Puts sessions, doses and periods into a journal, for stories that are about something else. */
final class Ledger {
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    private final Path file;

    Ledger(Path file) {
        this.file = file;
    }

    /** A session; scores are {@code before after}, or none. */
    Ledger session(String at, String therapy, String technique, double... scores) {
        Moment start = Moment.parse(at);
        List<String> techniques = technique.isEmpty() ? List.of() : List.of(technique);
        Treatment treatment = new Treatment(therapy, techniques, OptionalInt.empty(), false, "", Optional.empty());
        Optional<Score> before = Arrays.stream(scores).mapToObj(Score::new).findFirst();
        Optional<Score> after =
                Arrays.stream(scores).skip(1).mapToObj(Score::new).findFirst();
        Effect effect = new Effect(before, after, Helped.UNSAID, "");
        return change(change -> change.add(new Session(start, start.at(), treatment, effect, Remarks.NONE)));
    }

    Ledger dose(String at, String drug, boolean skipped) {
        Moment taken = Moment.parse(at);
        return change(change -> change.add(new Dose(taken, taken.at(), drug, OptionalDouble.empty(), "", 1, skipped)));
    }

    /** A period; {@code last} is empty for an open one, {@code goal} for one without. */
    Ledger period(String therapy, String first, String last, String goal) {
        Optional<LocalDate> end = last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last));
        Optional<Goal> wanted = goal.isEmpty() ? Optional.empty() : Optional.of(Goal.parse(goal));
        return change(change -> change.add(new Period(therapy, LocalDate.parse(first), end, wanted, "")));
    }

    private Ledger change(Consumer<Change> what) {
        try (JournalFile journal = JournalFile.openOrCreate(file);
                Change change = journal.begin("test", NOW)) {
            what.accept(change);
            change.commit("test");
        }
        return this;
    }
}
