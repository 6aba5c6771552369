package painlog.exchange.trackers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds pains and sites in the names that other programs give to symptoms, by whole words only. */
final class BodyWords {
    private static final Set<String> PAINS = Set.of(
            "pain",
            "pains",
            "painful",
            "ache",
            "aches",
            "aching",
            "headache",
            "headaches",
            "backache",
            "stomachache",
            "toothache",
            "earache",
            "bellyache",
            "neckache");

    /** With one of these beside it the word is about what is done against a pain, or about its absence. */
    private static final Set<String> NO_PAINS = Set.of(
            "no", "free", "without", "relief", "killer", "killers", "meds", "medication", "medicine", "management");

    /** Words for the sites that ship. */
    private static final Map<String, String> SITES = new LinkedHashMap<>();

    static {
        name("lower-back", "lower back", "low back", "back lower", "lumbar", "lumbago");
        name("upper-back", "upper back", "back upper");
        name("mid-back", "mid back", "middle back", "back mid", "back middle", "thoracic");
        name("abdomen", "abdomen", "abdominal", "stomach", "stomachache", "belly", "bellyache", "tummy");
        name("head", "head", "headache", "headaches");
        name("neck", "neck", "neckache", "cervical");
        name("shoulder", "shoulder", "shoulders");
        name("buttock", "buttock", "buttocks");
        name("sacroiliac", "sacroiliac");
        name("hip", "hip", "hips");
        name("leg", "leg", "legs");
        name("knee", "knee", "knees");
        name("foot", "foot", "feet");
        name("arm", "arm", "arms");
        name("chest", "chest");
    }

    private BodyWords() {}

    private static void name(String site, String... words) {
        for (String word : words) {
            SITES.put(word, site);
        }
    }

    /** Whether the name of a symptom is that of a pain: "Neck pain" and "Headache" are, "Painting" is not. */
    static boolean namesPain(String name) {
        List<String> words = List.of(words(name).split(" "));
        return words.stream().anyMatch(PAINS::contains) && words.stream().noneMatch(NO_PAINS::contains);
    }

    /**
     * The sites that a name holds, in the order of the journal's.
     *
     * @param known the journal's sites
     */
    static List<String> sites(String name, List<String> known) {
        String words = " " + words(name) + " ";
        List<String> found = new ArrayList<>();
        for (String site : known) {
            if (words.contains(" " + site.replace('-', ' ') + " ")) {
                found.add(site);
            }
        }
        SITES.forEach((word, site) -> {
            if (words.contains(" " + word + " ") && known.contains(site) && !found.contains(site)) {
                found.add(site);
            }
        });
        return found;
    }

    /** In lower case, with one space between words and nothing else. */
    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
