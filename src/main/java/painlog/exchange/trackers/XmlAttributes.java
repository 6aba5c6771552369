package painlog.exchange.trackers;

import java.util.HashMap;
import java.util.Map;
import painlog.error.BadInput;

/** The attributes of one tag. */
final class XmlAttributes {
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private final Map<String, String> values = new HashMap<>();

    private XmlAttributes() {}

    /**
     * Reads them.
     *
     * @param tag without its brackets
     * @throws BadInput when they are not names with quoted values
     */
    static XmlAttributes of(String tag) {
        XmlAttributes attributes = new XmlAttributes();
        String name = "";
        int i = nameEnd(tag, 0);
        while (i < tag.length()) {
            int start = skipSpace(tag, i);
            if (start == tag.length() || (tag.charAt(start) == '/' && start == tag.length() - 1)) {
                return attributes;
            }
            int end = nameEnd(tag, start);
            int equals = skipSpace(tag, end);
            int open = equals < tag.length() && tag.charAt(equals) == '=' ? skipSpace(tag, equals + 1) : tag.length();
            int close = open < tag.length() && isQuote(tag.charAt(open)) ? tag.indexOf(tag.charAt(open), open + 1) : -1;
            if (end == start || start == i || close < 0) {
                throw new BadInput("the record is not well-formed" + (name.isEmpty() ? "" : " after " + name));
            }
            name = tag.substring(start, end);
            attributes.values.put(name, tag.substring(open + 1, close));
            i = close + 1;
        }
        return attributes;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static int skipSpace(String tag, int from) {
        int i = from;
        while (i < tag.length() && Character.isWhitespace(tag.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int nameEnd(String tag, int from) {
        int i = from;
        while (i < tag.length() && (Character.isLetterOrDigit(tag.charAt(i)) || "_-.:".indexOf(tag.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /**
     * The value of an attribute; empty where there is none of that name.
     *
     * @throws BadInput when it holds a control character, or an entity of the document's own
     */
    String value(String name) {
        String value = values.getOrDefault(name, "");
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ') {
                throw new BadInput("the record's " + name + " holds a control character");
            }
        }
        return value.indexOf('&') < 0 ? value : decoded(value);
    }

    private static String decoded(String value) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < value.length()) {
            int end = value.charAt(i) == '&' ? value.indexOf(';', i) : -1;
            if (end < 0) {
                plain.append(value.charAt(i++));
                continue;
            }
            String entity = value.substring(i + 1, end);
            plain.append(entity.startsWith("#") ? character(entity) : named(entity));
            i = end + 1;
        }
        return plain.toString();
    }

    private static String named(String entity) {
        String meant = ENTITIES.get(entity);
        if (meant == null) {
            throw new BadInput("the record uses an XML entity, which Apple Health never writes");
        }
        return meant;
    }

    private static String character(String entity) {
        boolean hex = entity.startsWith("#x");
        try {
            return Character.toString(Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10));
        } catch (IllegalArgumentException e) {
            throw new BadInput("the record holds a character that does not exist", e);
        }
    }
}
