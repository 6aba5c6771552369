package painlog.cli.care;

import java.nio.file.Path;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.LimitParser;
import painlog.cli.completion.CompletionCache;
import painlog.cli.environment.PlatformPaths;
import painlog.cli.options.ListOptions;
import painlog.recording.JournalWriter;
import painlog.report.words.VocabularyReports;
import painlog.report.write.Format;
import painlog.report.write.Report;
import painlog.store.JournalCopies;
import painlog.store.JournalFile;
import painlog.text.Plural;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the changes made to the journal, or forgets them. */
@CommandLine.Command(
        name = "history",
        description = "List the changes made to the journal, newest first.",
        footer = {
            "",
            "Examples:",
            "  painlog history",
            "  painlog history --limit 100 --format csv",
            "  painlog history --purge          forgets all changes for good"
        })
public final class HistoryCommand extends Command {
    @Option(names = "--limit", paramLabel = "N", description = "At most this many; 20 unless said.")
    String limit = "20";

    @Option(names = "--purge", description = "Forget all changes, so that deleted records leave no trace.")
    boolean purge;

    @Mixin
    ListOptions options = new ListOptions();

    @Override
    public int run(CommandContext context) {
        int most = LimitParser.parse(limit);
        return purge ? purge(context) : list(context, most);
    }

    private int list(CommandContext context, int most) {
        try (JournalFile journal = context.openForReading()) {
            Report changes = VocabularyReports.changes(
                    journal.history().lines(most), context.clock().getZone());
            return context.print(changes, options);
        }
    }

    private int purge(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            context.requireYes(
                    "Forget the whole history? Nothing made so far can be undone after that.",
                    "history --purge forgets all changes for good; without a terminal it needs --yes");
            List<Path> copies = JournalCopies.beside(context.journalPath().toAbsolutePath());
            int forgotten = writer.journal().history().purge();
            CompletionCache.forget(PlatformPaths.completionWords(context.platform()));
            if (options.format == Format.TABLE) {
                context.say("forgot " + Plural.count(forgotten, "change"));
            } else {
                VocabularyReports.changes(List.of(), context.clock().getZone()).print(options.format, context.output());
            }
            copies.forEach(
                    copy -> context.hint("the copy " + copy + " still holds what it held; delete it, or forget its"
                            + " history too: painlog history --purge -j " + copy));
        }
        return ExitCode.DONE;
    }
}
