package painlog.report.write;

import painlog.text.ControlCharacters;

/** A builder of HTML that escapes all text. */
final class HtmlBuilder {
    private static final int LONG = 20;

    private final StringBuilder text = new StringBuilder();

    /** Markup, which is not escaped. */
    HtmlBuilder raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Text; control characters, which HTML does not know, become visible ones. */
    HtmlBuilder words(String words) {
        for (int i = 0; i < words.length(); i++) {
            put(words.charAt(i));
        }
        return this;
    }

    /** Text of a narrow column, which may be broken after a plus sign that joins words, and within very long words. */
    HtmlBuilder breakable(String words) {
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            put(c);
            run = c == ' ' || c == '-' ? 0 : run + 1;
            boolean whole = !Character.isHighSurrogate(c);
            boolean isSign = i + 1 < words.length() && Character.isDigit(words.charAt(i + 1));
            if (whole && ((c == '+' && !isSign) || run >= LONG)) {
                text.append("<wbr>");
                run = 0;
            }
        }
        return this;
    }

    private void put(char c) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\'' -> text.append("&#39;");
            default -> text.append(ControlCharacters.visible(c));
        }
    }

    HtmlBuilder open(String name) {
        return raw("<" + name + ">");
    }

    HtmlBuilder open(String name, String kind) {
        return raw("<" + name + " class=\"" + kind + "\">");
    }

    HtmlBuilder close(String name) {
        return raw("</" + name + ">");
    }

    HtmlBuilder element(String name, String words) {
        return open(name).words(words).close(name);
    }

    HtmlBuilder element(String name, String kind, String words) {
        return open(name, kind).words(words).close(name);
    }

    HtmlBuilder line() {
        return raw("\n");
    }

    String text() {
        return text.toString();
    }
}
