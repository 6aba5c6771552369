package painlog.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is typed as an entry, a session or a dose, as words and as lines. */
public final class QuickEntryFuzzer {
    private static final FuzzedPerson PERSON = new FuzzedPerson("entry");
    private static final int MOST_RUNS = 200;
    private static int runs;

    private QuickEntryFuzzer() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        if (++runs % MOST_RUNS == 0) {
            PERSON.forget();
        }
        PERSON.runs(text, "log", "-");
        // a file of somebody else is none of the fuzzer's business, so options are not typed
        for (String command : List.of("log", "session", "dose")) {
            List<String> words = new ArrayList<>(List.of(command));
            for (String word : text.split("[ \n]+", -1)) {
                if (!word.startsWith("-")) {
                    words.add(word);
                }
            }
            PERSON.runs("", words.toArray(new String[0]));
        }
    }
}
