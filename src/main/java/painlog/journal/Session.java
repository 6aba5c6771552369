package painlog.journal;

import java.time.Instant;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.journal.part.Annotations;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;

/**
 * One treatment, by a provider or at home.
 *
 * @param start when it began
 * @param recorded when it was typed in, to the second
 */
public record Session(
        Moment start, Instant recorded, Treatment treatment, SessionOutcome outcome, Annotations annotations)
        implements IdentifiedRecord {
    public Session {
        recorded = Instant.ofEpochSecond(recorded.getEpochSecond());
    }

    /** The same session under another spelling of its provider. */
    public Session by(String provider) {
        Treatment t = treatment;
        Treatment named = new Treatment(t.therapy(), t.techniques(), t.minutes(), t.home(), provider, t.cost());
        return new Session(start, recorded, named, outcome, annotations);
    }

    @Override
    public <R> R accept(IdentifiedRecordVisitor<R> visitor) {
        return visitor.session(this);
    }

    @Override
    public Optional<Moment> moment() {
        return Optional.of(start);
    }

    @Override
    public String note() {
        return annotations.note();
    }
}
