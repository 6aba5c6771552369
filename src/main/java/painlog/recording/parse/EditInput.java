package painlog.recording.parse;

import org.jspecify.annotations.Nullable;

/**
 * The typed input that changes a record, for each kind of record; only that of the record's own kind is used.
 *
 * @param time the new time; {@code null} where it stays
 * @param zone the zone in which the time is meant; {@code null} where none was typed
 * @param newWord whether words that are not known yet are taken
 */
public record EditInput(
        EntryInput entry,
        SessionInput session,
        DoseInput dose,
        PeriodInput period,
        @Nullable String time,
        @Nullable String zone,
        boolean newWord) {

    public static EditInput of(EntryInput entry, @Nullable String time) {
        return new EditInput(entry, SessionInput.NOTHING, DoseInput.NOTHING, PeriodInput.NOTHING, time, null, false);
    }

    public static EditInput of(SessionInput session, @Nullable String time) {
        return new EditInput(EntryInput.NOTHING, session, DoseInput.NOTHING, PeriodInput.NOTHING, time, null, false);
    }

    public static EditInput of(DoseInput dose, @Nullable String time) {
        return new EditInput(EntryInput.NOTHING, SessionInput.NOTHING, dose, PeriodInput.NOTHING, time, null, false);
    }

    public static EditInput of(PeriodInput period) {
        return new EditInput(EntryInput.NOTHING, SessionInput.NOTHING, DoseInput.NOTHING, period, null, null, false);
    }
}
