package painlog.cli.period;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.journal.error.NoSuchRecord;
import painlog.recording.JournalWriter;
import painlog.recording.Recording;
import painlog.recording.parse.PeriodParser;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends the period of a therapy that is under way. */
@CommandLine.Command(
        name = "stop",
        description = "End the period of a therapy that is under way.",
        footer = {"", "Examples:", "  painlog period stop massage", "  painlog period stop massage --on yesterday"})
public final class PeriodStopCommand extends Command {
    @Parameters(paramLabel = "THERAPY", description = "The therapy, or none.")
    String therapy = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Its last day; today unless said.")
    @Nullable
    String on;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            Stored<Period> ended = writer.change("period", new Stopping(therapy, on, writer.today()));
            Confirmation.say(context, format.answerFormat, ended);
        }
        return ExitCode.DONE;
    }

    /** The open period of a therapy gets its last day. */
    private record Stopping(String therapy, @Nullable String on, LocalDate today) implements Recording<Stored<Period>> {
        @Override
        public Stored<Period> write(Change change, JournalFile journal) {
            String known = PeriodParser.therapy(journal.vocabulary(), therapy);
            LocalDate last = PeriodParser.day(on, today);
            Stored<Period> open = journal.periods()
                    .open(known)
                    .orElseThrow(() -> new NoSuchRecord(
                            known + " has no open period to stop; painlog period start " + known + " begins one"));
            Period old = open.value();
            Period ended = new Period(known, old.first(), Optional.of(last), old.goal(), old.label());
            change.replace(open.id(), ended);
            return new Stored<>(open.id(), ended);
        }

        @Override
        public String summary(Stored<Period> ended) {
            return RecordSummaryText.of(ended);
        }
    }
}
