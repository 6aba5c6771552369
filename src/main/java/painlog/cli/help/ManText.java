package painlog.cli.help;

import java.util.List;
import java.util.Locale;

/** A builder of manual pages in the man macros that groff and mandoc read. */
final class ManText {
    private final StringBuilder text = new StringBuilder();

    /** Begins the page of that name in section 1. */
    ManText(String name) {
        text.append(".TH \"" + plain(name.toUpperCase(Locale.ROOT)) + "\" 1 \"\" \"" + plain(Help.versionLine())
                + "\" \"painlog manual\"\n");
        // left-aligned and without hyphens: commands are to be copied
        text.append(".ad l\n.nh\n");
    }

    ManText section(String heading) {
        text.append(".SH " + heading + "\n");
        return this;
    }

    ManText subsection(String heading) {
        text.append(".SS " + heading + "\n");
        return this;
    }

    ManText paragraph(String words) {
        text.append(".PP\n" + plain(words) + "\n");
        return this;
    }

    /** A line that follows a heading. */
    ManText line(String words) {
        text.append(plain(words) + "\n");
        return this;
    }

    /** A term in bold, the words in italics that belong to it, and what it means. */
    ManText term(String bold, String italic, String meaning) {
        String strong = bold.isEmpty() ? "" : "\\fB" + inline(bold) + "\\fR";
        String weak = italic.isEmpty() ? "" : "\\fI" + inline(italic) + "\\fR";
        String between = bold.isEmpty() || italic.isEmpty() ? "" : " ";
        text.append(".TP\n" + strong + between + weak + "\n" + plain(meaning) + "\n");
        return this;
    }

    /** Lines that stay as they are. */
    ManText verbatim(List<String> lines) {
        text.append(".PP\n");
        return unfilled(lines);
    }

    /** The same further to the left, so that lines of eighty columns are whole. */
    ManText examples(List<String> lines) {
        text.append(".PP\n.in 3n\n");
        unfilled(lines);
        text.append(".in\n");
        return this;
    }

    private ManText unfilled(List<String> lines) {
        text.append(".nf\n");
        lines.forEach(line -> text.append(plain(line) + "\n"));
        text.append(".fi\n");
        return this;
    }

    /** Hyphens and quotes stay ASCII, so that they can be copied into a shell. */
    private static String inline(String words) {
        return words.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("~", "\\(ti")
                .replace("'", "\\(aq")
                .replace("^", "\\(ha")
                .replace("`", "\\(ga");
    }

    /** A line that begins with a dot would be taken for a macro. */
    private static String plain(String words) {
        String safe = inline(words);
        return safe.startsWith(".") ? "\\&" + safe : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
