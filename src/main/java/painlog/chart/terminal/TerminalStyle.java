package painlog.chart.terminal;

import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Hatch;
import painlog.text.AsciiFallback;
import painlog.text.ControlCharacters;

/** The characters and colours of a terminal: sixteen colours only, so that the terminal's own theme decides. */
record TerminalStyle(TerminalCapabilities surface, TerminalDensity density) {
    private static final String SHADES = "·░▒▓█";
    private static final String ASCII_SHADES = ".:+#@";

    /** The escape sequence of a colour; empty where it is the terminal's own or colours are not welcome. */
    String colour(ColorRole color) {
        return surface.colour() ? sequence(color) : "";
    }

    private static String sequence(ColorRole color) {
        return switch (color) {
            case DATA, TEXT -> "";
            case RANGE, QUIET, SMALL_TEXT, NO_THERAPY -> "\u001B[90m";
            case ESTIMATE -> "\u001B[91m";
            case MASSAGE -> "\u001B[94m";
            case PHYSICAL_THERAPY -> "\u001B[33m";
            case TOGETHER, TOGETHER_TWO, TOGETHER_THREE -> "\u001B[95m";
            case OTHER_ONE -> "\u001B[32m";
            case OTHER_TWO -> "\u001B[36m";
            case OTHER_THREE, OTHER_FIVE -> "\u001B[31m";
            case OTHER_FOUR -> "\u001B[34m";
        };
    }

    /** The pattern of an area. */
    char pattern(ColorRole color) {
        return switch (Hatch.of(color)) {
            case PLAIN -> color == ColorRole.NO_THERAPY ? either('·', '.') : either('░', ':');
            case RISING -> either('╱', '/');
            case FALLING -> either('╲', '\\');
            case CROSSED -> either('╳', 'X');
            case LEVEL -> either('═', '=');
            case UPRIGHT -> either('║', '|');
            case NET -> either('╬', '+');
            case RISING_LEVEL -> either('≠', 'z');
            case FALLING_LEVEL -> either('≡', 's');
            case FALLING_UPRIGHT -> either('╫', 'H');
            case CROSSED_UPRIGHT -> either('╋', '*');
        };
    }

    /** The character of a level from 0 to 1. */
    char shade(double level) {
        String shades = surface.unicode() ? SHADES : ASCII_SHADES;
        return shades.charAt((int) Math.min(shades.length() - 1, Math.floor(level * shades.length())));
    }

    /** A level in the 256-colour palette's red to yellow, or nothing. */
    String shadeColour(double level) {
        int[] steps = {223, 216, 209, 202, 160, 124};
        int step = steps[(int) Math.min(steps.length - 1, Math.floor(level * steps.length))];
        return surface.colour() ? "\u001B[38;5;" + step + "m" : "";
    }

    char either(char unicode, char ascii) {
        return surface.unicode() ? unicode : ascii;
    }

    /** The text with painlog's own symbols replaced where the terminal lacks them; a person's own characters stay. */
    String displayable(String text) {
        String visible = ControlCharacters.visible(text);
        return surface.unicode() ? visible : AsciiFallback.of(visible);
    }
}
