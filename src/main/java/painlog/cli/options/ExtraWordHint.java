package painlog.cli.options;

import java.util.Optional;
import java.util.Set;

/** Names the option that does what somebody wrote as a bare word. */
final class ExtraWordHint {
    private static final Set<String> READING = Set.of(
            "painlog summary",
            "painlog compare",
            "painlog response",
            "painlog factors",
            "painlog checkup",
            "painlog chart",
            "painlog report",
            "painlog list");

    private ExtraWordHint() {}

    /** Empty where no option fits. */
    static Optional<String> of(String word, String command) {
        if (!READING.contains(command)) {
            return Optional.empty();
        }
        Optional<String> span = span(word);
        if (span.isPresent()) {
            return Optional.of("days are asked for by an option: " + command + " " + span.get());
        }
        return switch (command) {
            case "painlog compare" ->
                Optional.of("two arms are named without a word between: painlog compare massage none");
            case "painlog list" ->
                Optional.of(
                        "a list is narrowed by options: --therapy, --site, --tag, --provider, --text \"" + word + "\"");
            default -> Optional.empty();
        };
    }

    private static Optional<String> span(String word) {
        if (word.equals("last") || word.equals("this")) {
            return Optional.of("--week " + word);
        }
        boolean isNumeric = word.length() >= 4 && word.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
        if (!isNumeric) {
            return Optional.empty();
        }
        return switch (word.length()) {
            case 4 -> Optional.of("--year " + word);
            case 7 -> Optional.of("--month " + word);
            case 8 -> Optional.of("--week " + word);
            case 10 -> Optional.of("--from " + word + " --to " + word);
            default -> Optional.empty();
        };
    }
}
