package painlog.cli.look;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.LimitParser;
import painlog.cli.options.ReadingOptions;
import painlog.error.BadInput;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.query.RecordQuery;
import painlog.report.record.RecordList;
import painlog.report.write.Format;
import painlog.store.JournalFile;
import painlog.store.read.OrderAndLimit;
import painlog.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists records, oldest first. */
@CommandLine.Command(
        name = "list",
        description = "List entries, sessions, periods or doses, oldest first.",
        footer = {
            "",
            "Examples:",
            "  painlog list --last 7d",
            "  painlog list sessions --therapy massage",
            "  painlog list all --month last --format csv"
        })
public final class ListCommand extends Command {
    /** What can be listed. */
    public static final List<String> KINDS = List.of("entries", "sessions", "periods", "doses", "all");

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "entries (default), sessions, periods, doses, all.")
    @Nullable
    String kind;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many, the newest ones.")
    @Nullable
    String limit;

    @Option(names = "--reverse", description = "Newest first.")
    boolean reverse;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    public int run(CommandContext context) {
        int most = limit == null ? -1 : LimitParser.parse(limit);
        try (JournalFile journal = context.openForReading()) {
            Set<RecordKind> kinds = kinds();
            if (options.namesMeasure() && !kinds.equals(EnumSet.of(RecordKind.ENTRY))) {
                throw new BadInput(
                        "--measure is about entries, the only records with values; list entries, or leave it out");
            }
            hintAtDays(context, journal);
            RecordQuery query = new RecordQuery(
                    options.filter(), List.copyOf(kinds), new OrderAndLimit(reverse, most), options.namesMeasure());
            RecordStream records = query.run(journal, context.queryContext());
            return context.print(new RecordList(kinds, records), options);
        }
    }

    /** An entry of one in the morning is of the day before, and so may be missing from a list that begins today. */
    private void hintAtDays(CommandContext context, JournalFile journal) {
        if (options.namesDays()
                && options.format == Format.TABLE
                && !journal.dayStart().equals(LocalTime.MIDNIGHT)) {
            context.hint("Days begin at " + journal.dayStart() + ": what is felt before that is of the day before.");
        }
    }

    private Set<RecordKind> kinds() {
        String word = kind == null ? "entries" : kind.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "entries", "entry" -> EnumSet.of(RecordKind.ENTRY);
            case "sessions", "session" -> EnumSet.of(RecordKind.SESSION);
            case "periods", "period" -> EnumSet.of(RecordKind.PERIOD);
            case "doses", "dose" -> EnumSet.of(RecordKind.DOSE);
            case "all" -> EnumSet.allOf(RecordKind.class);
            default -> throw unknown(word);
        };
    }

    private static BadInput unknown(String word) {
        String help = Suggestion.of(word, KINDS).orElse("list entries, sessions, periods, doses or all");
        return new BadInput("\"" + word + "\" can't be listed; " + help);
    }
}
