package painlog.journal;

import java.util.Optional;
import java.util.OptionalInt;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.text.ComposedText;

/**
 * Who treats.
 *
 * @param name unique in a journal
 * @param credential such as the letters after a name; empty when unsaid
 * @param specialty empty when unsaid
 * @param place empty when unsaid
 * @param rating the person's own, 1 (poor) to 5 (very good)
 */
public record Provider(String name, String credential, String specialty, String place, OptionalInt rating)
        implements JournalRecord {
    public Provider {
        name = ComposedText.of(name);
        credential = ComposedText.of(credential);
        specialty = ComposedText.of(specialty);
        place = ComposedText.of(place);
        if (name.isBlank() || name.length() > 100) {
            throw new BadInput("a provider needs a name of at most 100 letters");
        }
        if (rating.isPresent() && (rating.getAsInt() < 1 || rating.getAsInt() > 5)) {
            throw new BadInput("rating " + rating.getAsInt() + " is outside 1–5");
        }
    }

    /** A provider of whom only the name is known. */
    public static Provider named(String name) {
        return new Provider(name.strip(), "", "", "", OptionalInt.empty());
    }

    @Override
    public <R> R accept(RecordVisitor<R> visitor) {
        return visitor.provider(this);
    }

    @Override
    public Optional<IdentifiedRecord> identified() {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> moment() {
        return Optional.empty();
    }

    @Override
    public String note() {
        return "";
    }
}
