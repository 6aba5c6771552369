package painlog.recording.parse;

import org.jspecify.annotations.Nullable;

/**
 * What was typed to make or change a provider; {@code null} stands for what was not typed, an empty text leaves the
 * thing unsaid.
 *
 * @param name a new one, in the place of the known one
 */
public record TypedProvider(
        @Nullable String name,
        @Nullable String credential,
        @Nullable String specialty,
        @Nullable String place,
        @Nullable String rating) {}
