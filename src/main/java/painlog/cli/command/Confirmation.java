package painlog.cli.command;

import painlog.cli.options.FormatOption;
import painlog.journal.Provider;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.journal.word.Measure;
import painlog.report.record.ConfirmationText;
import painlog.report.record.RecordJson;
import painlog.text.ControlCharacters;

/** Prints, after the commit, what was stored. */
public final class Confirmation {
    private Confirmation() {}

    public static void say(CommandContext context, FormatOption.AnswerFormat answerFormat, Stored<?> record) {
        switch (answerFormat) {
            case TABLE -> context.say(ControlCharacters.visible(ConfirmationText.of(record)));
            case JSON -> context.out().println(RecordJson.of(record));
        }
    }

    public static void say(CommandContext context, FormatOption.AnswerFormat answerFormat, Provider provider) {
        switch (answerFormat) {
            case TABLE -> context.say(RecordSummaryText.of(provider));
            case JSON -> context.out().println(RecordJson.of(provider));
        }
    }

    public static void say(CommandContext context, FormatOption.AnswerFormat answerFormat, Measure measure) {
        switch (answerFormat) {
            case TABLE -> context.say(RecordSummaryText.of(measure));
            case JSON -> context.out().println(RecordJson.of(measure));
        }
    }
}
