package painlog.calendar;

/** Reads and writes whole numbers in ASCII digits, faster to load than the general formatters. */
final class AsciiDigits {
    private AsciiDigits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code text} is one or more digits and nothing else. */
    static boolean only(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    /** The index after the digits that begin at {@code from}. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The number in {@code text[from, to)}, or -1 unless that is one to eight digits. */
    static int number(String text, int from, int to) {
        if (from >= to || to > text.length() || to - from > 8 || end(text, from) < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    /** At least two digits: {@code 07}. */
    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Adds two digits. */
    static void append(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
