package painlog.cli.options;

import picocli.CommandLine.Option;

/** How a command that changes the journal prints what it did. */
public class FormatOption {
    /** One line for people, or one JSON object. */
    public enum AnswerFormat {
        TABLE,
        JSON
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
    public AnswerFormat answerFormat = AnswerFormat.TABLE;

    public boolean isJson() {
        return answerFormat == AnswerFormat.JSON;
    }
}
