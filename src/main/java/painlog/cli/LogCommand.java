package painlog.cli;

import java.util.List;
import painlog.journal.BadInput;
import painlog.journal.Entry;
import painlog.journal.Stored;
import painlog.report.RecordJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Records one entry, or many from standard input. */
@CommandLine.Command(
        name = "log",
        customSynopsis = {
            "painlog log [SCORE] [MEASURE=VALUE] [@SITE] [+TAG] [WORDS] [OPTIONS]",
            "       painlog log -     many entries from standard input, WHEN | WORDS a line"
        },
        description = "Record pain and other measures; painlog 6 is the same as painlog log 6.",
        footer = {
            "",
            "Examples:",
            "  painlog 6",
            "  painlog 6 stress=7 @lower-back:left +flare after sitting --trigger sitting",
            "  painlog log sleep-hours=7h30m --at \"yesterday 22:00\""
        })
final class LogCommand extends Command {
    @Mixin
    EntryOptions options = new EntryOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    int run(Desk desk) {
        if (options.words.size() == 1 && options.words.get(0).equals("-")) {
            return recordMany(desk);
        }
        try (Books books = desk.books()) {
            NewWords words = new NewWords(books.journal().vocabulary(), options.newWord);
            if (options.hasOnlyMarks() && desk.canAsk()) {
                new EntryQuestions(desk.dialogue(), words, options).ask();
            }
            Entry entry = EntryWords.entry(
                    options.typed(), words, desk.moment(recording), desk.now().at());
            SignNotice notice = SignNotice.before(books.journal(), entry);
            Confirmation.say(desk, recording.format, books.record("log", new NewRecord.OfEntry(entry, words)));
            notice.show(desk);
        }
        return ExitCode.DONE;
    }

    private int recordMany(Desk desk) {
        if (recording.at != null || options.saysMoreThanWords()) {
            throw new BadInput("log - takes times, words and options from the lines of standard input;"
                    + " only --zone, --new-word and --format stand beside it");
        }
        try (Books books = desk.books()) {
            NewWords words = new NewWords(books.journal().vocabulary(), options.newWord);
            List<Entry> entries = new EntryLines(words, EntryOptions::ofLine, desk.clock(recording.zone))
                    .read(desk.streams().in());
            SignNotice notice = SignNotice.before(books.journal(), entries);
            say(desk, books.record("log", new ManyEntries(entries, words)));
            notice.show(desk);
        }
        return ExitCode.DONE;
    }

    private void say(Desk desk, List<Stored<Entry>> stored) {
        if (recording.isJson()) {
            desk.out().println(RecordJson.of("log", stored));
        } else {
            desk.say(ManyEntries.words(stored));
        }
    }
}
