package painlog.recording.parse;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.journal.Provider;
import painlog.journal.word.NameRules;
import painlog.journal.word.NumberParser;

/** Makes a provider of what was typed, or of what was known and what was typed to change it. */
public final class ProviderParser {
    private ProviderParser() {}

    /** A provider of whom nothing is known but what was typed. */
    public static Provider newProvider(String name, ProviderInput typed) {
        return changed(Provider.named(name), typed);
    }

    /** The provider with what was typed in the place of what was known. */
    public static Provider changed(Provider old, ProviderInput typed) {
        return new Provider(
                NameRules.requireLine("provider", given(typed.name(), old.name())),
                given(typed.credential(), old.credential()),
                given(typed.specialty(), old.specialty()),
                given(typed.place(), old.place()),
                typed.rating() == null ? old.rating() : rating(typed.rating()));
    }

    private static String given(@Nullable String typed, String old) {
        return typed == null ? old : typed.strip();
    }

    private static OptionalInt rating(String text) {
        return text.isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(NumberParser.whole(text, "--rating", "a whole number from 1 to 5"));
    }
}
