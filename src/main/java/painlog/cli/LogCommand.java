package painlog.cli;

import painlog.journal.Entry;
import painlog.journal.RecordId;
import painlog.journal.Stored;
import painlog.report.Sentences;
import painlog.store.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Records one entry. */
@CommandLine.Command(
        name = "log",
        description = "Record pain and other measures; painlog 6 is the same as painlog log 6.",
        footer = {
            "",
            "Examples:",
            "  painlog 6",
            "  painlog 6 stress=7 sleep=4 @lower-back:left +flare after sitting all day --trigger sitting",
            "  painlog log sleep-hours=7h30m --at \"yesterday 22:00\""
        })
final class LogCommand extends Command {
    @Mixin
    EntryOptions options = new EntryOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    int run(Desk desk) {
        try (Books books = desk.books()) {
            NewWords words = new NewWords(books.journal().vocabulary(), options.newWord);
            Entry entry = EntryWords.entry(
                    options, words, desk.moment(recording), desk.now().at());
            try (Change change = books.begin("log")) {
                words.addTo(change);
                RecordId id = change.add(entry);
                change.commit(Sentences.of(id, entry));
                Confirmation.say(desk, recording.format, new Stored<>(id, entry));
            }
        }
        return ExitCode.DONE;
    }
}
