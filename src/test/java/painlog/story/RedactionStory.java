package painlog.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What is redacted is nowhere: not on the page, not in the appendix, not in the file's metadata. */
final class RedactionStory extends ReportStoryBase {
    private static final String OPTIONS = "--appendix --question \"Is Anna Berg the right one?\"";

    @Test
    void providers_are_nowhere() {
        eightWeeks();
        everywhere("Anna Berg", OPTIONS);
        nowhere(List.of("Anna Berg", "Berg", "RMT"), OPTIONS + " --redact providers");
        nowhere(List.of("Anna", "Berg"), "--redact providers --provider \"Anna Berg\" --appendix");
        String page = says("report " + OPTIONS + " --redact providers");
        assertTrue(page.contains("\nLeft out: providers.\n"), page);
        assertTrue(page.contains("1. Is […] the right one?\n"), page);
        assertTrue(page.contains("[…] pressed hard"), page);
    }

    @Test
    void a_providers_name_is_no_part_of_a_drugs_name() {
        eightWeeks();
        says("provider add Berta");
        says("dose \"Anna Berg drops\" --at 2026-11-10");
        says("dose \"Berta drops\" --at 2026-11-10");
        everywhere("Anna Berg drops", "");
        nowhere(List.of("Anna Berg", "Berta"), "--redact providers");
        String page = says("report --redact providers");
        assertTrue(under("Medication", page).contains("[…] drops             –      2                 1"), page);
    }

    @Test
    void notes_are_nowhere() {
        eightWeeks();
        everywhere("bruised for", OPTIONS);
        nowhere(List.of("bruised", "crate", "pressed hard", "with Anna"), "--appendix --redact notes --question Why?");
        nowhere(List.of("crate"), "--text crate --redact notes --appendix");
        assertTrue(says("report --text crate --redact notes").contains("\nOnly: some of the notes.\n"));
    }

    @Test
    void costs_are_nowhere() {
        eightWeeks();
        assertTrue(says("report").contains("837.25 EUR"));
        nowhere(List.of("837.25", "777.25", " EUR", "\"EUR\""), "--appendix --redact costs");
    }

    @Test
    void several_parts_are_named_once_and_in_order() {
        eightWeeks();
        String page = says("report --redact costs,notes --redact providers");
        assertTrue(page.contains("\nLeft out: notes, providers, costs.\n"), page);
        nowhere(List.of("Anna", " EUR", "bruised"), "--appendix --redact notes,providers,costs");
    }

    private void everywhere(String words, String options) {
        makings(options).forEach((kind, all) -> assertTrue(all.contains(fold(words)), kind));
    }

    private void nowhere(List<String> words, String options) {
        makings(options)
                .forEach((kind, all) ->
                        words.forEach(word -> assertFalse(all.contains(fold(word)), kind + " holds " + word)));
    }

    /** Everything that can be read out of the page in each of its forms. */
    private Map<String, String> makings(String options) {
        Map<String, String> all = new LinkedHashMap<>();
        String plain = options.replace("--appendix", "");
        for (String format : List.of("table", "json", "jsonl", "csv", "markdown")) {
            String format1 = "--format " + format;
            boolean tidy = format.equals("jsonl") || format.equals("csv");
            all.put(
                    format,
                    fold(says("report " + (tidy ? plain : options) + " " + format1)
                            + (tidy ? says("report " + options) : "")));
        }
        all.put("html", fold(opened(written("page.html", options))));
        Path pdf = written("page.pdf", options);
        all.put("pdf", fold(words(pdf) + insides(pdf)));
        return all;
    }

    /** Every text and every stream of the file, unpacked. */
    private static String insides(Path pdf) {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                add(all, document.getDocument().getObjectFromPool(key).getObject());
            }
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
        return all.toString();
    }

    private static void add(StringBuilder all, COSBase part) throws IOException {
        if (part instanceof COSStream stream) {
            all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        if (part instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                all.append(value instanceof COSString text ? text.getString() + "\n" : "");
            }
        }
    }

    /** On one line, without breaks that a narrow place makes. */
    private static String fold(String text) {
        return text.replaceAll("<wbr>", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
