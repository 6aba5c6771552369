package painlog.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import painlog.analysis.plan.PlanAssumptions;
import painlog.analysis.plan.PlanProposal;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phase;
import painlog.journal.plan.PlanShape;
import painlog.journal.total.DayValues;
import painlog.journal.word.Arm;
import painlog.stats.Outcome;
import painlog.stats.plan.PlanInputs;
import painlog.stats.series.Series;
import painlog.store.JournalFile;

/**
 * Asks what plans would cost and could show, given how the days of a journal vary.
 *
 * @param filter whose measure and sites are meant
 * @param start the first day
 * @param typed figures given by hand instead of the journal's
 */
public record PlanQuery(FilterOptions filter, PlanShape asked, LocalDate start, PlanAssumptions.Typed typed) {

    public PlanProposal run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        List<DayValues> days = selection.days();
        Outcome<PlanInputs> inputs = PlanInputs.of(series(selection, days));
        PlanAssumptions assumptions = PlanAssumptions.of(inputs, coverage(selection, days, inputs), typed);
        return PlanProposal.of(asked, start, assumptions);
    }

    private static List<PlanInputs.ArmSeries> series(JournalSelection selection, List<DayValues> days) {
        List<PlanInputs.ArmSeries> series = new ArrayList<>();
        for (Arm arm : selection.phases().arms()) {
            List<DaySpan> spans = selection.phases().daysOf(arm);
            List<DayValues> own = days.stream()
                    .filter(day -> spans.stream().anyMatch(span -> span.contains(day.date())))
                    .toList();
            series.add(new PlanInputs.ArmSeries(
                    arm.label(),
                    Series.of(
                            own.stream()
                                    .mapToInt(day -> Math.toIntExact(day.date().toEpochDay()))
                                    .toArray(),
                            own.stream().mapToDouble(DayValues::mean).toArray())));
        }
        return series;
    }

    /** The share of calendar days with an entry, over the days that the journal's figures rest on. */
    private static OptionalDouble coverage(
            JournalSelection selection, List<DayValues> days, Outcome<PlanInputs> inputs) {
        if (inputs.value().isEmpty() || days.isEmpty()) {
            return OptionalDouble.empty();
        }
        PlanInputs own = inputs.value().get();
        LocalDate last = days.get(days.size() - 1).date();
        LocalDate first = last.minusDays(PlanInputs.LATEST_DAYS - 1L);
        LocalDate earliest = days.get(0).date();
        DaySpan used = DaySpan.closed(first.isBefore(earliest) ? earliest : first, last);
        long calendar = selection.phases().all().stream()
                .filter(phase -> own.arms().contains(phase.arm().label()))
                .mapToLong(phase -> shared(phase, used))
                .sum();
        return calendar == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) own.days() / calendar);
    }

    private static long shared(Phase phase, DaySpan used) {
        return DayRange.of(used).cut(phase.days()).map(DaySpan::days).orElse(0);
    }
}
