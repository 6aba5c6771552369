package painlog.recording.parse;

import org.jspecify.annotations.Nullable;

/**
 * The typed input that makes or changes a provider; {@code null} was not typed, an empty text means none.
 *
 * @param name a new one, in the place of the known one
 */
public record ProviderInput(
        @Nullable String name,
        @Nullable String credential,
        @Nullable String specialty,
        @Nullable String place,
        @Nullable String rating) {}
