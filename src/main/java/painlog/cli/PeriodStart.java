package painlog.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.calendar.OpenSpan;
import painlog.journal.Period;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a period. */
@CommandLine.Command(
        name = "start",
        description = "Begin a period of a therapy.",
        footer = {
            "",
            "Examples:",
            "  painlog period start massage --goal 2/week",
            "  painlog period start pt --on 2026-01-05 --label \"first round\""
        })
final class PeriodStart extends Command {
    @Parameters(paramLabel = "THERAPY", description = "A therapy, or none for a deliberate baseline.")
    String therapy = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Its first day; today unless said.")
    @Nullable
    String on;

    @Mixin
    PeriodOptions options = new PeriodOptions();

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        try (Books books = desk.books()) {
            String known = PeriodWords.therapy(books.journal().vocabulary(), therapy);
            LocalDate first = PeriodWords.day(on, books.today());
            Period period = PeriodWords.period(known, OpenSpan.from(first), options.typed(List.of()));
            Confirmation.say(desk, format.format, books.record("period", new NewRecord.OfPeriod(period)));
        }
        return ExitCode.DONE;
    }
}
