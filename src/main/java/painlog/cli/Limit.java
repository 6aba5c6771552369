package painlog.cli;

import painlog.journal.BadInput;
import painlog.journal.Numbers;

/** How many lines are asked for at most. */
final class Limit {
    private Limit() {}

    /**
     * Reads {@code --limit}.
     *
     * @throws BadInput when it is not a whole number from 1 on
     */
    static int parse(String text) {
        int limit = Numbers.whole(text, "--limit", "a whole number from 1 on, such as 50");
        if (limit < 1) {
            throw new BadInput("--limit " + limit + " is not 1 or more");
        }
        return limit;
    }
}
