package painlog.cli.options;

import org.jspecify.annotations.Nullable;
import painlog.recording.parse.ProviderInput;
import picocli.CommandLine.Option;

/** What is known about a provider; an empty text means none. */
public final class ProviderOptions {
    @Option(names = "--credential", paramLabel = "TEXT", description = "Such as the letters of a licence.")
    @Nullable
    String credential;

    @Option(names = "--specialty", paramLabel = "TEXT", description = "Such as back pain.")
    @Nullable
    String specialty;

    @Option(names = "--place", paramLabel = "TEXT", description = "Where.")
    @Nullable
    String place;

    @Option(names = "--rating", paramLabel = "1-5", description = "Your own, 5 is very good.")
    @Nullable
    String rating;

    /**
     * What was typed.
     *
     * @param name a new one; {@code null} leaves the one that is known
     */
    public ProviderInput typed(@Nullable String name) {
        return new ProviderInput(name, credential, specialty, place, rating);
    }
}
