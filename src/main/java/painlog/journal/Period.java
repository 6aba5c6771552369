package painlog.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.part.Goal;
import painlog.journal.part.NoteLimit;
import painlog.journal.word.Arm;
import painlog.text.ComposedText;

/**
 * A date range in which a therapy is under way, both dates included.
 *
 * @param therapy a known therapy, or {@link #NONE} for a deliberate baseline
 * @param last empty while the period is open
 * @param expected how much it was expected to help when it began, 0 not at all to 10; empty when unsaid
 * @param label a name of one's own; empty when there is none
 * @param note empty when there is none
 */
public record Period(
        String therapy,
        LocalDate first,
        Optional<LocalDate> last,
        Optional<Goal> goal,
        OptionalInt expected,
        String label,
        String note)
        implements IdentifiedRecord {
    /** The arm of days on which no therapy is under way. */
    public static final String NONE = Arm.NO_THERAPY;

    /** How much at most a period can be expected to help. */
    private static final int MOST = 10;

    public Period {
        if (expected.isPresent() && (expected.getAsInt() < 0 || expected.getAsInt() > MOST)) {
            throw new BadInput("expectation " + expected.getAsInt() + " is outside 0–10");
        }
        label = ComposedText.of(label);
        note = NoteLimit.composed(note);
        if (last.isPresent() && last.get().isBefore(first)) {
            throw new BadInput("the period would end on " + last.get() + ", before it begins on " + first);
        }
    }

    /** A period without a note and without an expectation. */
    public Period(String therapy, LocalDate first, Optional<LocalDate> last, Optional<Goal> goal, String label) {
        this(therapy, first, last, goal, OptionalInt.empty(), label, "");
    }

    /** The same period with that last day. */
    public Period until(LocalDate end) {
        return new Period(therapy, first, Optional.of(end), goal, expected, label, note);
    }

    /** Whether the therapy is under way on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last.isEmpty() || !day.isAfter(last.get()));
    }

    /** As typed and printed: {@code 2026-01-05..2026-02-15}, open periods end in {@code ..}. */
    public String text() {
        return first + ".." + last.map(LocalDate::toString).orElse("");
    }

    @Override
    public <R> R accept(IdentifiedRecordVisitor<R> visitor) {
        return visitor.period(this);
    }

    @Override
    public Optional<Moment> moment() {
        return Optional.empty();
    }
}
