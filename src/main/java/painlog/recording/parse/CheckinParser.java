package painlog.recording.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Entry;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Reading;
import painlog.journal.word.Vocabulary;

/** Makes the entry of a weekly check-in of what was typed. */
public final class CheckinParser {
    /** The tag by which a check-in is known. */
    static final String TAG = "checkin";

    private final List<Reading> readings = new ArrayList<>();
    private final String note;

    /**
     * Reads the answers.
     *
     * @throws BadInput when one is no value of its measure
     */
    public CheckinParser(CheckinInput typed, Vocabulary known) {
        typed.answers()
                .forEach((measure, value) -> readings.add(known.measure(measure).read(value)));
        note = typed.note() == null ? "" : typed.note().strip();
    }

    /**
     * Checks the answers so far.
     *
     * @throws BadInput when one is no value of its measure or contradicts another
     */
    public static void check(CheckinInput typed, Vocabulary known) {
        PainRange.checked(new CheckinParser(typed, known).readings);
    }

    public Entry newEntry(Moment felt, Instant recorded) {
        Annotations annotations = new Annotations(List.of(), List.of(TAG), note);
        return new Entry(felt, recorded, PainRange.checked(readings), annotations, Descriptors.UNSAID);
    }
}
