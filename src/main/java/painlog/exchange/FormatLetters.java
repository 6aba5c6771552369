package painlog.exchange;

import painlog.error.BadInput;

/**
 * The letters of a date format, those in quotes left out.
 *
 * @param strictYears the format with years that need no era, so that it can be read strictly
 * @param used the letters that stand for something, in their order
 */
record FormatLetters(String strictYears, String used) {

    /**
     * Reads a format.
     *
     * @throws BadInput when it drops a part of the time that the cells hold
     */
    static FormatLetters of(String format) {
        boolean era = outsideQuotes(format).indexOf('G') >= 0;
        StringBuilder strict = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            quoted ^= c == '\'';
            strict.append(c == 'y' && !quoted && !era ? 'u' : c);
        }
        FormatLetters letters = new FormatLetters(strict.toString(), outsideQuotes(format));
        letters.requireWholeTime(format);
        return letters;
    }

    private static String outsideQuotes(String format) {
        StringBuilder letters = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && c != '\'') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private void requireWholeTime(String format) {
        boolean half = has("hK");
        boolean whole = has("Hk");
        if (half && !has("aB")) {
            String right = format.replace('h', 'H').replace('K', 'H');
            throw refused(
                    format,
                    "counts hours to twelve without saying which half of the day; write " + right
                            + " for hours to 24, or add a for AM and PM");
        }
        if (!half && !whole && has("msSaBnNA")) {
            throw refused(format, "has a part of a time but no hour; write hours as HH");
        }
        if (!has("d") && !has("DFe")) {
            throw refused(format, "has no day of the month; write it as dd");
        }
    }

    private static BadInput refused(String format, String fault) {
        return new BadInput("--date-format \"" + format + "\" " + fault);
    }

    private boolean has(String any) {
        return used.chars().anyMatch(c -> any.indexOf(c) >= 0);
    }

    boolean hasHour() {
        return has("hKHkAN");
    }

    boolean hasMonthName() {
        return used.contains("MMM") || used.contains("LLL");
    }

    boolean hasLongMonthName() {
        return used.contains("MMMM") || used.contains("LLLL");
    }

    boolean hasDayName() {
        return has("Ec");
    }

    boolean hasLongDayName() {
        return used.contains("EEEE") || used.contains("cccc");
    }
}
