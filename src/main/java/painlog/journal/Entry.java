package painlog.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Reading;

/**
 * One moment: measure values and what went with them. Only an entry from another program may lack values, when that
 * program has words where painlog has numbers; it then holds these words.
 *
 * @param felt when it was felt
 * @param recorded when it was typed in, to the second
 * @param readings each measure once
 */
public record Entry(
        Moment felt, Instant recorded, List<Reading> readings, Annotations annotations, Descriptors descriptors)
        implements IdentifiedRecord {
    public Entry {
        recorded = Instant.ofEpochSecond(recorded.getEpochSecond());
        readings = eachOnce(List.copyOf(readings));
        if (readings.isEmpty() && annotations.equals(Annotations.NONE) && descriptors.equals(Descriptors.UNSAID)) {
            throw new BadInput("an entry needs a score from 0 to 10 or MEASURE=VALUE, such as: painlog 6");
        }
    }

    /**
     * The readings, if each measure is among them once.
     *
     * @throws BadInput when one is given twice
     */
    public static List<Reading> eachOnce(List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            refuseRepeat(readings, i);
        }
        return readings;
    }

    private static void refuseRepeat(List<Reading> readings, int last) {
        String name = readings.get(last).measure().name();
        for (int i = 0; i < last; i++) {
            if (readings.get(i).measure().name().equals(name)) {
                throw new BadInput(name + " is given twice; an entry holds each measure once");
            }
        }
    }

    @Override
    public <R> R accept(IdentifiedRecordVisitor<R> visitor) {
        return visitor.entry(this);
    }

    @Override
    public Optional<Moment> moment() {
        return Optional.of(felt);
    }

    @Override
    public String note() {
        return annotations.note();
    }
}
