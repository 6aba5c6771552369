package painlog.cli;

import painlog.journal.Measure;
import painlog.journal.Provider;
import painlog.journal.Stored;
import painlog.report.RecordJson;
import painlog.report.RecordSummaryText;

/** Says, after the commit, what was stored. */
final class Confirmation {
    private Confirmation() {}

    static void say(CommandContext context, FormatOption.AnswerFormat answerFormat, Stored<?> record) {
        switch (answerFormat) {
            case TABLE -> context.say(RecordSummaryText.of(record));
            case JSON -> context.out().println(RecordJson.of(record));
        }
    }

    static void say(CommandContext context, FormatOption.AnswerFormat answerFormat, Provider provider) {
        switch (answerFormat) {
            case TABLE -> context.say(RecordSummaryText.of(provider));
            case JSON -> context.out().println(RecordJson.of(provider));
        }
    }

    static void say(CommandContext context, FormatOption.AnswerFormat answerFormat, Measure measure) {
        switch (answerFormat) {
            case TABLE -> context.say(RecordSummaryText.of(measure));
            case JSON -> context.out().println(RecordJson.of(measure));
        }
    }
}
