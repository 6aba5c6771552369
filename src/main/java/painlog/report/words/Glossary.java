package painlog.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import painlog.error.BadInput;
import painlog.text.Suggestion;

/** The terms that the output uses, each with a plain explanation and its source, read from {@code terms.txt}. */
public final class Glossary {
    private Glossary() {}

    /**
     * One term.
     *
     * @param names under which it is found, the first being its own
     */
    public record Term(List<String> names, String text, String source) {
        public Term {
            names = List.copyOf(names);
        }

        String name() {
            return names.get(0);
        }
    }

    /** All terms in the order of the file. */
    public static List<Term> all() {
        List<Term> terms = new ArrayList<>();
        for (String block : file().strip().split("\n\n")) {
            String[] lines = block.split("\n");
            List<String> names = List.of(lines[0].split("; "));
            terms.add(new Term(names, lines[1], lines[2].substring("Source: ".length())));
        }
        return terms;
    }

    private static String file() {
        try (InputStream in = Objects.requireNonNull(Glossary.class.getResourceAsStream("terms.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The term of that name, upper and lower case alike.
     *
     * @throws BadInput when there is none, with the nearest one
     */
    public static Term find(String text) {
        String wanted = plain(text);
        List<String> known = new ArrayList<>();
        for (Term term : all()) {
            for (String name : term.names()) {
                if (plain(name).equals(wanted)) {
                    return term;
                }
                known.add(name);
            }
        }
        String help = Suggestion.of(text.strip(), known).orElse("painlog explain lists them");
        throw new BadInput("there is no term \"" + text + "\"; " + help);
    }

    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("-", "")
                .replace("_", "");
    }
}
