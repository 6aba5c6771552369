package painlog.recording.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed input that makes or changes a session; {@code null} was not typed, an empty text means none.
 *
 * @param words therapy, techniques, sites and tags, in their order
 */
public record SessionInput(
        List<String> words,
        Treated treated,
        Felt felt,
        @Nullable String note) {
    static final SessionInput NOTHING = new SessionInput(
            List.of(), new Treated(null, null, null, false, false, false), new Felt(null, null, null, null), null);

    /**
     * What was done.
     *
     * @param home done at home
     * @param notHome not done at home after all
     * @param noTechniques none of the therapy's techniques after all
     */
    public record Treated(
            @Nullable String minutes,
            @Nullable String provider,
            @Nullable String cost,
            boolean home,
            boolean notHome,
            boolean noTechniques) {}

    /** What it did: pain before and after, whether it helped, and unwanted effects. */
    public record Felt(
            @Nullable String before,
            @Nullable String after,
            @Nullable String helped,
            @Nullable String adverse) {}

    public SessionInput {
        words = List.copyOf(words);
    }
}
