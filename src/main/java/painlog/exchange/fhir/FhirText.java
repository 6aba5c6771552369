package painlog.exchange.fhir;

import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Texts as FHIR takes them: never empty, without control characters, and as XHTML in narratives. */
final class FhirText {
    private static final Pattern ENTITY = Pattern.compile("&(?=[A-Za-z#])");
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    private FhirText() {}

    /** {@code deep-tissue} as {@code deep tissue}. */
    static String plain(String word) {
        return clean(word.replace('-', ' '));
    }

    /** Without control characters and spaces at its ends; may be empty. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
        }
        return clean.toString().strip();
    }

    /** Puts a text where it says something. */
    static void put(ObjectNode node, String key, String text) {
        if (!clean(text).isEmpty()) {
            node.put(key, clean(text));
        }
    }

    /** Gives a resource its narrative. */
    static ObjectNode narrated(ObjectNode resource, String words) {
        String escaped = clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        resource.putObject("text")
                .put("status", "generated")
                .put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped + "</div>");
        return resource;
    }

    /** A note, where there is one; FHIR's notes are Markdown. */
    static void note(ObjectNode resource, String text) {
        if (!clean(text).isEmpty()) {
            resource.putArray("note").addObject().put("text", markdown(clean(text)));
        }
    }

    /** Signs that would begin a tag or an entity become entities; a plain "5 < 6" stays. */
    private static String markdown(String text) {
        return TAG.matcher(ENTITY.matcher(text).replaceAll("&amp;")).replaceAll("&lt;");
    }
}
