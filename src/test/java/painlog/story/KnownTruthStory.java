package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import painlog.story.KnownTruth.Trait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Thirty journals of known truth: words call a difference clear where its adjusted p does, nowhere else, and text and
 * JSON say the same.
 */
final class KnownTruthStory {
    @TempDir
    Path home = Path.of("");

    /** A journal whose truth is known. */
    record Truth(int seed, Trait trait, int phases, int days, double effect) {}

    static Stream<Truth> journals() {
        List<Truth> journals = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            journals.add(new Truth(10 + i, Trait.PLAIN, 2 + i % 2 * 2, 24, 0));
            journals.add(new Truth(20 + i, Trait.PLAIN, 2 + i % 2 * 2, 24, 1));
            journals.add(new Truth(30 + i, Trait.PLAIN, 2 + i % 2 * 2, 24, 2));
            journals.add(new Truth(40 + i, Trait.DRIFT, 2 + i % 2 * 2, 24, i > 1 ? 1.5 : 0));
            journals.add(new Truth(50 + i, Trait.ONSET, 2 + i % 2 * 2, 28, 2));
            journals.add(new Truth(60 + i, Trait.MISSING_ON_BAD_DAYS, 4, 24, i > 1 ? 1.5 : 0));
        }
        for (int i = 0; i < 3; i++) {
            journals.add(new Truth(70 + i, Trait.TWO_SITES, 2, 28, i));
            journals.add(new Truth(80 + i, Trait.FORGOTTEN_STOP, 4, 24, i));
        }
        return journals.stream();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void words_follow_the_adjusted_p_and_text_says_what_json_says(Truth truth) {
        Person person = new Person(home).at("2026-06-30T12:00:00+02:00");
        new KnownTruth(person, truth.seed()).write(truth.trait(), truth.phases(), truth.days(), truth.effect());

        for (String line : List.of("compare", "compare --all", "compare massage none", "compare --with massage")) {
            JsonNode json = JsonMapper.shared().readTree(person.says(line + " --format json"));
            String text = person.says(line).replaceAll("\\s+", " ");
            List<String> inShort = new ArrayList<>();
            json.get("inShort").forEach(sentence -> inShort.add(sentence.asString()));
            assertTrue(text.contains("In short " + String.join(" ", inShort)), line + "\n" + text);
            json.get("contrasts").forEach(contrast -> agree(contrast, text, inShort));
        }
    }

    private static void agree(JsonNode contrast, String text, List<String> inShort) {
        JsonNode headline = contrast.get("headline");
        boolean isClear = headline.get("status").asString().equals("ok")
                && headline.get("intervalUsable").asBoolean()
                && headline.get("pHolm").asDouble() < 0.05;
        String arm = contrast.get("arm").asString();
        String pair = arm.startsWith("with ")
                ? "ays " + arm + " against days " + contrast.get("against").asString()
                : arm.substring(1) + " against " + contrast.get("against").asString();
        boolean isSaid = inShort.stream()
                .anyMatch(sentence -> sentence.contains(pair + ": a clear difference")
                        || (sentence.startsWith("Also clear: ") && sentence.contains(pair)));
        assertEquals(isClear && contrast.get("shown").asBoolean(), isSaid, pair + "\n" + inShort);
        assertEquals(isClear, text.contains(pair + ": a clear difference") || isSaid, text);
        if (text.contains(pair + ": no difference that matters")) {
            assertTrue(
                    headline.get("ciLower").asDouble() > -1
                            && headline.get("ciUpper").asDouble() < 1,
                    text);
            assertFalse(headline.get("levelWanders").asBoolean(), text);
        }
        if (isClear) {
            double estimate = headline.get("estimate").asDouble();
            assertTrue(text.contains(estimate < 0 ? " lower (95 % interval" : " higher (95 % interval"), text);
            assertFalse(text.contains("(95 % interval 0.0 to"), text);
        }
    }
}
