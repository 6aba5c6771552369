package painlog.exchange.trackers;

import java.util.Locale;
import java.util.Map;

/** Turns the HTML of notes into plain text: tags go, lines and list items stay lines. */
final class HtmlText {
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private HtmlText() {}

    /** The text without tags; a text that has none, even with a {@code <} in it, stays as it is. */
    static String plain(String html) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < html.length()) {
            int end = html.charAt(i) == '<' ? tagEnd(html, i) : -1;
            if (end > 0) {
                plain.append(between(html.substring(i + 1, end)));
                i = end + 1;
            } else {
                plain.append(html.charAt(i++));
            }
        }
        String text = plain.indexOf("&") >= 0 ? entities(plain.toString()) : plain.toString();
        return text.equals(html) ? html : tidy(text);
    }

    /** The end of the tag that begins there; -1 where none does, as in {@code pain <5}. */
    private static int tagEnd(String html, int start) {
        int first = start + 1;
        if (first < html.length() && html.charAt(first) == '/') {
            first++;
        }
        boolean named = first < html.length() && Character.isLetter(html.charAt(first));
        return named ? html.indexOf('>', first) : -1;
    }

    private static String between(String tag) {
        String name = tag.toLowerCase(Locale.ROOT).replaceFirst("^/?([a-z0-9]+).*", "$1");
        boolean ends = tag.startsWith("/");
        return switch (name) {
            case "br", "p", "div", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "blockquote" -> "\n";
            case "li" -> ends ? "\n" : "\n- ";
            default -> "";
        };
    }

    private static String entities(String text) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
            String meant = end > i && end - i <= 10 ? entity(text.substring(i + 1, end)) : "";
            plain.append(meant.isEmpty() ? text.substring(i, i + 1) : meant);
            i = meant.isEmpty() ? i + 1 : end + 1;
        }
        return plain.toString();
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        for (String line : text.split("\n")) {
            String plain = line.replace('\u00a0', ' ').strip();
            if (!plain.isEmpty()) {
                tidy.append(tidy.length() == 0 ? "" : "\n").append(plain);
            }
        }
        return tidy.toString();
    }
}
