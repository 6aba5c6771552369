package painlog.journal.part;

import painlog.error.BadInput;
import painlog.journal.word.NumberParser;

/**
 * How often sessions are meant to happen during a period.
 *
 * @param times 1–99
 */
public record Goal(int times, Per per) {
    /** The span of time the goal counts in. */
    public enum Per {
        DAY("day"),
        WEEK("week"),
        MONTH("month");

        private final String word;

        Per(String word) {
            this.word = word;
        }

        /** The word as stored and printed. */
        public String word() {
            return word;
        }

        /**
         * The span of time for a word as stored.
         *
         * @throws IllegalArgumentException when it is none
         */
        public static Per ofWord(String word) {
            for (Per per : values()) {
                if (per.word.equals(word)) {
                    return per;
                }
            }
            throw new IllegalArgumentException("\"" + word + "\" is no stretch of time of a goal");
        }
    }

    public Goal {
        if (times < 1 || times > 99) {
            throw new BadInput("goal " + times + " is outside 1–99");
        }
    }

    /**
     * Reads {@code 2/week}.
     *
     * @throws BadInput when it is not TIMES/day, TIMES/week or TIMES/month
     */
    public static Goal parse(String text) {
        int slash = text.indexOf('/');
        String times = slash < 0 ? "" : text.substring(0, slash);
        for (Per per : Per.values()) {
            boolean digits = times.length() < 4 && NumberParser.isPlain(times) && times.indexOf('.') < 0;
            if (digits && text.substring(slash + 1).equals(per.word())) {
                return new Goal(Integer.parseInt(times), per);
            }
        }
        throw new BadInput("goal \"" + text + "\" is not a number per day, week or month, such as 2/week");
    }

    /** As typed and printed: {@code 2/week}. */
    public String text() {
        return times + "/" + per.word();
    }
}
