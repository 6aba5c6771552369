package painlog.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.part.DoseAmount;
import painlog.journal.part.NoteLimit;
import painlog.text.ComposedText;
import painlog.text.ValueFormat;

/**
 * One taking of a medication, or one that was skipped.
 *
 * @param drug as the person calls it
 * @param dosage how much of it, with a count above 0
 * @param note empty when there is none
 */
public record Dose(Moment taken, Instant recorded, String drug, DoseAmount dosage, boolean skipped, String note)
        implements IdentifiedRecord {
    public Dose {
        OptionalDouble amount = dosage.amount();
        double count = dosage.pieces();
        dosage = new DoseAmount(amount, dosage.unit(), OptionalDouble.of(count));
        note = NoteLimit.composed(note);
        drug = ComposedText.of(drug);
        recorded = Instant.ofEpochSecond(recorded.getEpochSecond());
        if (drug.isBlank() || drug.length() > 100) {
            throw new BadInput("a dose needs the drug's name, such as: painlog dose ibuprofen 400mg");
        }
        if (amount.isPresent() && !(amount.getAsDouble() > 0 && amount.getAsDouble() <= 1e6)) {
            throw new BadInput(
                    "amount " + ValueFormat.plain(amount.getAsDouble()) + " is outside 0–1000000, 0 excluded");
        }
        if (!(count > 0 && count <= 100)) {
            throw new BadInput("count " + ValueFormat.plain(count) + " is outside 0–100, 0 excluded");
        }
    }

    /**
     * A dose without a note.
     *
     * @param amount per piece, in {@code unit}
     * @param unit such as {@code mg}; empty when unsaid
     * @param count pieces, above 0
     */
    public Dose(
            Moment taken,
            Instant recorded,
            String drug,
            OptionalDouble amount,
            String unit,
            double count,
            boolean skipped) {
        this(taken, recorded, drug, new DoseAmount(amount, unit, OptionalDouble.of(count)), skipped, "");
    }

    /** Per piece, in {@link #unit}. */
    public OptionalDouble amount() {
        return dosage.amount();
    }

    /** Such as {@code mg}; empty when unsaid. */
    public String unit() {
        return dosage.unit();
    }

    /** How many pieces. */
    public double count() {
        return dosage.pieces();
    }

    /** As printed: {@code ibuprofen 400 mg}, {@code 2 × ibuprofen 400 mg}. */
    public String text() {
        String pieces = count() == 1 ? "" : ValueFormat.plain(count()) + " × ";
        String strength = amount().isPresent() ? " " + ValueFormat.plain(amount().getAsDouble()) + " " + unit() : "";
        return pieces + drug + strength.stripTrailing();
    }

    /** The same dose under another spelling of its drug. */
    public Dose of(String spelling) {
        return new Dose(taken, recorded, spelling, dosage, skipped, note);
    }

    /** The same dose with a note. */
    public Dose noted(String text) {
        return new Dose(taken, recorded, drug, dosage, skipped, text);
    }

    @Override
    public <R> R accept(IdentifiedRecordVisitor<R> visitor) {
        return visitor.dose(this);
    }

    @Override
    public Optional<Moment> moment() {
        return Optional.of(taken);
    }
}
