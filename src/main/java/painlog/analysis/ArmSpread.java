package painlog.analysis;

import java.util.ArrayList;
import java.util.List;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.word.Arm;

/**
 * How the daily means of an arm are spread.
 *
 * @param days of the arm with a value, one or more
 */
public record ArmSpread(Arm arm, List<DayValues> days, FiveNumberSummary means) {
    public ArmSpread {
        days = List.copyOf(days);
    }

    /**
     * One for each arm that has days with values, in the order of the arms.
     *
     * @param days of the measure, in order
     */
    public static List<ArmSpread> of(Phases phases, List<DayValues> days) {
        List<ArmSpread> all = new ArrayList<>();
        for (Arm arm : phases.arms()) {
            List<DayValues> own = new ArrayList<>();
            for (DaySpan span : phases.daysOf(arm)) {
                days.stream().filter(day -> span.contains(day.date())).forEach(own::add);
            }
            if (!own.isEmpty()) {
                all.add(new ArmSpread(arm, own, FiveNumberSummary.of(own)));
            }
        }
        return all;
    }
}
