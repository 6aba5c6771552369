package painlog.recording.parse;

import org.jspecify.annotations.Nullable;

/**
 * What was typed to change a record, as each kind of record reads it: only the reading of the record's own kind is
 * looked at.
 *
 * @param time the new time; {@code null} where it stays
 * @param zone the zone in which the time is meant; {@code null} where none was typed
 * @param newWord whether words that are not known yet are taken
 */
public record TypedEdit(
        TypedEntry entry,
        TypedSession session,
        TypedDose dose,
        TypedPeriod period,
        @Nullable String time,
        @Nullable String zone,
        boolean newWord) {

    public static TypedEdit of(TypedEntry entry, @Nullable String time) {
        return new TypedEdit(entry, TypedSession.NOTHING, TypedDose.NOTHING, TypedPeriod.NOTHING, time, null, false);
    }

    public static TypedEdit of(TypedSession session, @Nullable String time) {
        return new TypedEdit(TypedEntry.NOTHING, session, TypedDose.NOTHING, TypedPeriod.NOTHING, time, null, false);
    }

    public static TypedEdit of(TypedDose dose, @Nullable String time) {
        return new TypedEdit(TypedEntry.NOTHING, TypedSession.NOTHING, dose, TypedPeriod.NOTHING, time, null, false);
    }

    public static TypedEdit of(TypedPeriod period) {
        return new TypedEdit(TypedEntry.NOTHING, TypedSession.NOTHING, TypedDose.NOTHING, period, null, null, false);
    }
}
