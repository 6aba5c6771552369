package painlog.journal.part;

import java.util.OptionalDouble;
import painlog.journal.word.NumberParser;

/** Scans numbers, fractions, units and the multiplication sign of an amount, from left to right. */
final class QuantityScanner {
    private static final String VULGAR = "½⅓⅔¼¾⅛";
    private static final double[] VALUES = {1.0 / 2, 1.0 / 3, 2.0 / 3, 1.0 / 4, 3.0 / 4, 1.0 / 8};

    /** Parts a tablet can be broken into; {@code 30/500} is no fraction, but the strengths of a combination. */
    private static final String DENOMINATORS = "2348";

    private final String text;
    private int place;

    /**
     * @param text with single spaces
     */
    QuantityScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return place == text.length();
    }

    /** Whether an {@code x} stands here that is no letter of a word. */
    boolean atTimes() {
        int at = place < text.length() && text.charAt(place) == ' ' ? place + 1 : place;
        boolean sign = at < text.length() && (text.charAt(at) == 'x' || text.charAt(at) == 'X');
        return sign && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }

    /** Passes over the {@code x} and the spaces around it. */
    void times() {
        space();
        place++;
        space();
    }

    /** A number, a fraction or a whole number with a fraction; empty, and nothing passed, where there is none. */
    OptionalDouble number() {
        int start = place;
        String digits = digits();
        if (digits.isEmpty()) {
            return vulgar();
        }
        if (!NumberParser.isPlain(digits)) {
            place = start;
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(digits);
        if (atFraction()) {
            return fraction(number, start);
        }
        return OptionalDouble.of(number + more(digits));
    }

    /** The fraction after a whole number, as in {@code 1 1/2} and {@code 1½}; 0 where none follows. */
    private double more(String digits) {
        if (digits.indexOf('.') >= 0) {
            return 0;
        }
        int start = place;
        space();
        OptionalDouble rest = vulgar();
        if (rest.isEmpty()) {
            String numerator = digits();
            boolean plain = numerator.length() == 1 && atFraction();
            rest = plain ? fraction(Double.parseDouble(numerator), start) : OptionalDouble.empty();
        }
        if (rest.isEmpty()) {
            place = start;
        }
        return rest.orElse(0);
    }

    private boolean atFraction() {
        return place < text.length() && (text.charAt(place) == '/' || text.charAt(place) == '⁄');
    }

    private OptionalDouble fraction(double numerator, int start) {
        place++;
        String digits = digits();
        boolean proper = digits.length() == 1 && DENOMINATORS.contains(digits);
        if (!proper || numerator != Math.rint(numerator) || numerator >= Double.parseDouble(digits)) {
            place = start;
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(numerator / Double.parseDouble(digits));
    }

    private OptionalDouble vulgar() {
        int which = atEnd() ? -1 : VULGAR.indexOf(text.charAt(place));
        if (which < 0) {
            return OptionalDouble.empty();
        }
        place++;
        return OptionalDouble.of(VALUES[which]);
    }

    /** Digits with what people write between them. */
    String digits() {
        int start = place;
        while (!atEnd() && (isDigit(text.charAt(place)) || text.charAt(place) == '.' || text.charAt(place) == ',')) {
            place++;
        }
        return text.substring(start, place);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A unit in one word, such as {@code mg}, {@code %} or {@code µg/h}, or abbreviated with a full stop. */
    String unit(int longest) {
        int start = place;
        space();
        int first = place;
        while (!atEnd() && isUnitPart(place, first)) {
            place++;
        }
        if (place == first || place - first > longest) {
            place = start;
            return "";
        }
        String unit = text.substring(first, place);
        if (!atEnd() && text.charAt(place) == '.') {
            place++;
        }
        return unit;
    }

    private boolean isUnitPart(int at, int first) {
        char c = text.charAt(at);
        boolean next = at + 1 < text.length();
        if (c == '/' || c == '-') {
            return at > first && next && Character.isLetter(text.charAt(at + 1));
        }
        // The x of 400mgx2, and that of 400 x 2.
        boolean sign = c == 'x' || c == 'X';
        boolean word = next && Character.isLetter(text.charAt(at + 1));
        boolean beforeDigit = next && isDigit(text.charAt(at + 1));
        boolean isTimes = sign && !word && (at == first || beforeDigit);
        return !isTimes && (Character.isLetter(c) || c == '%');
    }

    private void space() {
        if (!atEnd() && text.charAt(place) == ' ') {
            place++;
        }
    }
}
