package painlog.cli;

import painlog.journal.Stored;
import painlog.report.RecordJson;
import painlog.report.Sentences;

/** Says, after the commit, what was stored. */
final class Confirmation {
    private Confirmation() {}

    static void say(Desk desk, FormatOption.Format format, Stored<?> record) {
        switch (format) {
            case TABLE -> desk.say(Sentences.of(record));
            case JSON -> desk.out().println(RecordJson.of(record));
        }
    }
}
