package painlog.cli;

import painlog.journal.Measure;
import painlog.journal.Provider;
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

    static void say(Desk desk, FormatOption.Format format, Provider provider) {
        switch (format) {
            case TABLE -> desk.say(Sentences.of(provider));
            case JSON -> desk.out().println(RecordJson.of(provider));
        }
    }

    static void say(Desk desk, FormatOption.Format format, Measure measure) {
        switch (format) {
            case TABLE -> desk.say(Sentences.of(measure));
            case JSON -> desk.out().println(RecordJson.of(measure));
        }
    }
}
