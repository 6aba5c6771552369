package painlog.cli.period;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import painlog.analysis.InferredPeriods;
import painlog.calendar.DurationParser;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.Filter;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.recording.JournalWriter;
import painlog.recording.Recording;
import painlog.report.record.RecordJson;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import painlog.store.read.OrderAndLimit;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds the periods that the sessions suggest. */
@CommandLine.Command(
        name = "infer",
        description = "Add the periods that the sessions of each therapy suggest.",
        footer = {"", "Examples:", "  painlog period infer --dry-run", "  painlog period infer --gap 4w"})
public final class PeriodInferCommand extends Command {
    @Option(names = "--gap", paramLabel = "21d", description = "A longer gap between sessions ends a period.")
    String gap = "21d";

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be added and leave it.")
    boolean dryRun;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        int days = DurationParser.days(gap);
        try (JournalWriter writer = context.openExisting()) {
            if (dryRun) {
                say(context, found(writer.journal(), days, writer.today()), List.of());
            } else {
                say(context, List.of(), writer.change("period", new Inferring(days, writer.today())));
            }
        }
        return ExitCode.DONE;
    }

    /** All periods that are found are added. */
    private record Inferring(int gap, LocalDate today) implements Recording<List<Stored<Period>>> {
        @Override
        public List<Stored<Period>> write(Change change, JournalFile journal) {
            List<Stored<Period>> added = new ArrayList<>();
            for (Period period : found(journal, gap, today)) {
                added.add(new Stored<>(change.add(period), period));
            }
            return added;
        }

        @Override
        public String summary(List<Stored<Period>> added) {
            return switch (added.size()) {
                case 0 -> "";
                case 1 -> RecordSummaryText.of(added.get(0));
                default -> added.size() + " periods inferred from the sessions";
            };
        }
    }

    private static List<Period> found(JournalFile journal, int gap, LocalDate today) {
        Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
        LocalTime dayStart = journal.dayStart();
        for (Stored<Session> session : journal.sessions().all(Filter.ALL, OrderAndLimit.ALL)) {
            days.computeIfAbsent(session.value().treatment().therapy(), therapy -> new TreeSet<>())
                    .add(session.value().start().day(dayStart));
        }
        List<Period> standing = new ArrayList<>();
        for (Stored<Period> period : journal.periods().all()) {
            standing.add(period.value());
        }
        return InferredPeriods.of(days, standing, gap, today);
    }

    private void say(CommandContext context, List<Period> proposed, List<Stored<Period>> added) {
        if (format.isJson()) {
            context.out().println(RecordJson.inferred(dryRun, proposed, added));
            return;
        }
        for (Period period : proposed) {
            context.say("would add " + RecordSummaryText.what(period));
        }
        for (Stored<Period> period : added) {
            context.say("added " + RecordSummaryText.of(period));
        }
        if (proposed.isEmpty() && added.isEmpty()) {
            context.say("the sessions suggest no period that is not there");
        } else if (!added.isEmpty()) {
            context.hint("painlog undo takes " + (added.size() == 1 ? "it" : "them") + " back");
        }
    }
}
