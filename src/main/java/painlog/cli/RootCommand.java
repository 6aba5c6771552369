package painlog.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import painlog.calendar.DaySpan;
import painlog.journal.Day;
import painlog.journal.EntryCount;
import painlog.journal.Filter;
import painlog.journal.Numbers;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.report.Sentences;
import painlog.store.JournalFile;
import picocli.CommandLine;

/** {@code painlog} alone: today at a glance, or how to start. */
@CommandLine.Command(name = "painlog", description = "Today at a glance.")
final class RootCommand extends Command {
    private static final String START = """
            painlog keeps a pain journal in one file on this computer. To begin:

              painlog 6                            pain 6 out of 10, now
              painlog 6 @lower-back after sitting  where it hurts, and a note
              painlog session massage --after 3    a treatment
              painlog help                         all commands
            """;

    @Override
    int run(Desk desk) {
        Path path = desk.journalPath();
        PrintStream out = desk.out();
        if (Files.exists(path)) {
            try (JournalFile journal = desk.reading()) {
                glance(out, journal, desk.today(journal));
            }
            return ExitCode.DONE;
        }
        out.print(START);
        out.println();
        out.println("The journal will be " + path);
        return ExitCode.DONE;
    }

    private static void glance(PrintStream out, JournalFile journal, LocalDate today) {
        out.println(today(journal, DaySpan.closed(today, today)));
        journal.lastRecord()
                .ifPresent(id -> out.println("Last: " + Sentences.of(Records.named(journal, id.toString()))));
        for (Stored<Period> period : journal.periods().all()) {
            if (period.value().last().isEmpty()) {
                out.println("Under way: " + Sentences.of(period));
            }
        }
        out.println();
        out.println("  painlog 6        records the next score");
        if (Commands.NAMES.contains("summary")) {
            out.println("  painlog summary  looks back on the last seven days");
        }
        out.println("  painlog undo     takes back what was done last");
        out.println("  painlog help     lists all commands");
    }

    private static String today(JournalFile journal, DaySpan today) {
        Filter filter = Filter.ALL.within(today);
        List<EntryCount> counts = journal.dayTotals().entries(filter);
        String words = "Today, " + today.words() + ": ";
        if (counts.isEmpty()) {
            return words + "no entry yet";
        }
        int entries = counts.get(0).entries();
        return words
                + entries
                + (entries == 1 ? " entry" : " entries")
                + pain(journal.dayTotals().days("pain", filter));
    }

    private static String pain(List<Day> days) {
        if (days.isEmpty()) {
            return "";
        }
        String low = Numbers.plain(days.get(0).min());
        String high = Numbers.plain(days.get(0).max());
        return ", pain " + (low.equals(high) ? low : low + "–" + high);
    }
}
