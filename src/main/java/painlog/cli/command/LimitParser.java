package painlog.cli.command;

import painlog.error.BadInput;
import painlog.journal.word.NumberParser;

/** Parses {@code --limit}, the highest number of lines to print. */
public final class LimitParser {
    private LimitParser() {}

    /**
     * Reads {@code --limit}.
     *
     * @throws BadInput when it is not a whole number from 1 on
     */
    public static int parse(String text) {
        int limit = NumberParser.whole(text, "--limit", "a whole number from 1 on, such as 50");
        if (limit < 1) {
            throw new BadInput("--limit " + limit + " is not 1 or more");
        }
        return limit;
    }
}
