package painlog.cli;

import picocli.CommandLine.Option;

/** How a command that changes the journal prints what it did. */
class FormatOption {
    /** One line for people, or one JSON object. */
    enum AnswerFormat {
        TABLE,
        JSON
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
    AnswerFormat answerFormat = AnswerFormat.TABLE;

    boolean isJson() {
        return answerFormat == AnswerFormat.JSON;
    }
}
