package painlog.recording.parse;

import java.util.List;
import painlog.error.BadInput;
import painlog.journal.word.Reading;
import painlog.text.ValueFormat;

/** Refuses least, average and worst pain of one span that contradict each other. */
final class PainRange {
    private static final String[] ASCENDING = {"pain.least", "pain.average", "pain.worst"};

    private PainRange() {}

    static List<Reading> checked(List<Reading> readings) {
        for (Reading low : readings) {
            for (Reading high : readings) {
                require(low, high);
            }
        }
        return readings;
    }

    private static void require(Reading low, Reading high) {
        int rank = rank(low);
        if (rank >= 0 && rank < rank(high) && low.value() > high.value()) {
            throw new BadInput(low.measure().name() + " " + ValueFormat.plain(low.value()) + " is above "
                    + high.measure().name() + " " + ValueFormat.plain(high.value()) + "; one of them is a slip");
        }
    }

    private static int rank(Reading reading) {
        for (int i = 0; i < ASCENDING.length; i++) {
            if (ASCENDING[i].equals(reading.measure().name())) {
                return i;
            }
        }
        return -1;
    }
}
