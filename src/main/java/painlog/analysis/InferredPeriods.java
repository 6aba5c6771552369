package painlog.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import painlog.journal.Period;

/** The periods that the sessions of each therapy suggest, without days that recorded periods cover. */
public final class InferredPeriods {
    private final List<Period> recorded;
    private final int gap;
    private final LocalDate today;

    private InferredPeriods(List<Period> recorded, int gap, LocalDate today) {
        this.recorded = recorded;
        this.gap = gap;
        this.today = today;
    }

    /**
     * Runs of session days no further apart than the gap. Days that a recorded period of the therapy covers are left
     * out, and no run reaches over one. A run that may still go on stays open.
     *
     * @param days of the sessions, by therapy
     * @param gap in days; a longer one ends a period
     */
    public static List<Period> of(
            Map<String, ? extends SortedSet<LocalDate>> days, List<Period> recorded, int gap, LocalDate today) {
        List<Period> found = new ArrayList<>();
        for (Map.Entry<String, ? extends SortedSet<LocalDate>> one : days.entrySet()) {
            List<Period> ofTherapy = new ArrayList<>();
            for (Period period : recorded) {
                if (period.therapy().equals(one.getKey())) {
                    ofTherapy.add(period);
                }
            }
            new InferredPeriods(ofTherapy, gap, today).addRuns(one.getKey(), one.getValue(), found);
        }
        return found;
    }

    private void addRuns(String therapy, SortedSet<LocalDate> days, List<Period> found) {
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate day : days) {
            if (!isCovered(day)) {
                if (!run.isEmpty() && isApart(last(run), day)) {
                    found.add(period(therapy, run, Optional.of(last(run))));
                    run.clear();
                }
                run.add(day);
            }
        }
        if (!run.isEmpty()) {
            boolean goesOn = !isApart(last(run), today) && !isFollowed(last(run));
            found.add(period(therapy, run, goesOn ? Optional.empty() : Optional.of(last(run))));
        }
    }

    /** Whether a recorded period begins later, however much later. */
    private boolean isFollowed(LocalDate day) {
        return recorded.stream().anyMatch(period -> period.first().isAfter(day));
    }

    private static LocalDate last(List<LocalDate> run) {
        return run.get(run.size() - 1);
    }

    private static Period period(String therapy, List<LocalDate> run, Optional<LocalDate> last) {
        return new Period(therapy, run.get(0), last, Optional.empty(), "");
    }

    private boolean isCovered(LocalDate day) {
        for (Period period : recorded) {
            if (period.covers(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) > gap || begins(from, to);
    }

    private boolean begins(LocalDate from, LocalDate to) {
        for (Period period : recorded) {
            if (period.first().isAfter(from) && period.first().isBefore(to)) {
                return true;
            }
        }
        return false;
    }
}
