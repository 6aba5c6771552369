package painlog.journal;

import java.util.Optional;
import painlog.calendar.Moment;

/**
 * A record of the journal. The hierarchy is sealed: code that treats kinds differently is a {@link RecordVisitor},
 * which does not compile until it handles a new kind.
 */
public sealed interface JournalRecord permits Entry, Session, Period, Dose, Provider {
    /** What the visitor makes of a record of this kind. */
    <R> R accept(RecordVisitor<R> visitor);

    /** When it was; empty for a kind that has no time of day. */
    Optional<Moment> moment();

    /** What the person noted about it; empty where there is nothing or the kind has no notes. */
    String note();
}
