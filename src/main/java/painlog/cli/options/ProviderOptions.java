package painlog.cli.options;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.journal.Provider;
import painlog.journal.word.NumberParser;
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

    /** The provider with the given values in place of the old ones. */
    public Provider on(Provider old, String name) {
        return new Provider(
                name.strip(),
                credential == null ? old.credential() : credential.strip(),
                specialty == null ? old.specialty() : specialty.strip(),
                place == null ? old.place() : place.strip(),
                rating == null ? old.rating() : rating(rating));
    }

    private static OptionalInt rating(String text) {
        return text.isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(NumberParser.whole(text, "--rating", "a whole number from 1 to 5"));
    }
}
