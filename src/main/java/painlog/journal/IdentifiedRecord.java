package painlog.journal;

import java.util.Optional;

/** A record to which its journal gives an id; providers have none, they are known by their names. */
public sealed interface IdentifiedRecord extends JournalRecord permits Entry, Session, Period, Dose, Plan {
    /** What the visitor makes of a record of this kind. */
    <R> R accept(IdentifiedRecordVisitor<R> visitor);

    @Override
    default <R> R accept(RecordVisitor<R> visitor) {
        IdentifiedRecordVisitor<R> ofFewerKinds = visitor;
        return accept(ofFewerKinds);
    }

    @Override
    default Optional<IdentifiedRecord> identified() {
        return Optional.of(this);
    }
}
