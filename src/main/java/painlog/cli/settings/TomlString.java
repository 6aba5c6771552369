package painlog.cli.settings;

import painlog.error.BadInput;

/**
 * A TOML text in double or single quotes, and what follows it on its line.
 *
 * @param rest a comment, or empty
 */
record TomlString(String value, String rest) {

    /**
     * Reads the text after {@code =}.
     *
     * @param where it stands, for the refusal
     * @throws BadInput when it is not one quoted text, perhaps with a comment after it
     */
    static TomlString parse(String text, String where) {
        char quote = text.isEmpty() ? ' ' : text.charAt(0);
        int end = quote == '"' || quote == '\'' ? end(text, quote) : -1;
        String rest = end < 0 ? "" : text.substring(end + 1).strip();
        if (end < 0 || !(rest.isEmpty() || rest.startsWith("#"))) {
            throw new BadInput("the value in " + where + " must be one text in double quotes");
        }
        String inside = text.substring(1, end);
        return new TomlString(quote == '"' ? unescaped(inside) : inside, rest);
    }

    private static int end(String text, char quote) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == quote) {
                return i;
            }
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            }
        }
        return -1;
    }

    private static String unescaped(String inside) {
        return inside.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** The value in double quotes. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
