package painlog.journal.part;

import java.util.Optional;
import painlog.journal.word.Score;
import painlog.text.ComposedText;

/**
 * How a session went in the person's own scores and words.
 *
 * @param before pain score just before
 * @param after pain score just after
 * @param adverse unwanted effects; empty when none were noted
 */
public record SessionOutcome(Optional<Score> before, Optional<Score> after, Helped helped, String adverse) {
    public static final SessionOutcome UNSAID =
            new SessionOutcome(Optional.empty(), Optional.empty(), Helped.UNSAID, "");

    public SessionOutcome {
        adverse = ComposedText.of(adverse);
    }
}
