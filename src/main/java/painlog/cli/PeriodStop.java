package painlog.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.journal.NoSuchRecord;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.report.Sentences;
import painlog.store.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends the period of a therapy that is under way. */
@CommandLine.Command(
        name = "stop",
        description = "End the period of a therapy that is under way.",
        footer = {"", "Examples:", "  painlog period stop massage", "  painlog period stop massage --on yesterday"})
final class PeriodStop extends Command {
    @Parameters(paramLabel = "THERAPY", description = "The therapy, or none.")
    String therapy = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Its last day; today unless said.")
    @Nullable
    String on;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        try (Books books = desk.standing();
                Change change = books.continued("period")) {
            String known = PeriodWords.therapy(books.journal().vocabulary(), therapy);
            LocalDate last = PeriodWords.day(on, desk.today(books.journal()));
            Stored<Period> open = books.journal()
                    .periods()
                    .open(known)
                    .orElseThrow(() -> new NoSuchRecord(
                            known + " has no open period to stop; painlog period start " + known + " begins one"));
            Period old = open.value();
            Period ended = new Period(known, old.first(), Optional.of(last), old.goal(), old.label());
            change.replace(open.id(), ended);
            change.commit(Sentences.of(open.id(), ended));
            Confirmation.say(desk, format.format, new Stored<>(open.id(), ended));
        }
        return ExitCode.DONE;
    }
}
