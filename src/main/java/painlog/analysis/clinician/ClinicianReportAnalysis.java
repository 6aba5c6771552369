package painlog.analysis.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import painlog.analysis.DayIndex;
import painlog.analysis.SiteLevel;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.summary.SummaryGroup;
import painlog.analysis.summary.SummaryOutline;
import painlog.analysis.summary.SummaryRequest;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.SummaryRows;
import painlog.analysis.summary.WeeklyImpact;
import painlog.calendar.DaySpan;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.series.Description;
import painlog.stats.series.Series;

/** Computes the clinician's report from the inputs. */
public final class ClinicianReportAnalysis {
    private static final int NOW = 7;

    private final ClinicianReportInputs inputs;
    private final SummaryRows rows;
    private final SummaryRequest request;

    private ClinicianReportAnalysis(SummaryRequest request, ClinicianReportInputs inputs) {
        this.request = request;
        this.inputs = inputs;
        this.rows = new SummaryRows(SummaryOutline.of(request, inputs.plan()), inputs.totals());
    }

    /**
     * The page about these days.
     *
     * @param request its span begins on the first logged day at the earliest
     * @param comparison of the therapies within them
     */
    public static ClinicianReportResult of(
            SummaryRequest request, ClinicianReportInputs inputs, Comparison comparison, List<String> questions) {
        ClinicianReportAnalysis clinicianReportAnalysis = new ClinicianReportAnalysis(request, inputs);
        Measure measure = inputs.totals().measure();
        List<DayValues> days = inputs.totals().days();
        return new ClinicianReportResult(
                measure,
                new ClinicianReportResult.Days(request.span(), inputs.plan().firstLoggedDay(), request.today()),
                new ClinicianReportResult.Levels(
                        clinicianReportAnalysis.level(request.span()),
                        clinicianReportAnalysis.level(lately(request)),
                        bounds(measure, days)),
                clinicianReportAnalysis.impact(),
                CareSummary.of(inputs.sessions(), inputs.doses()),
                comparison,
                questions);
    }

    private ClinicianReportResult.Impact impact() {
        return new ClinicianReportResult.Impact(
                SiteLevel.of(inputs.sites().totals(), inputs.sites().medians()),
                WeeklyImpact.of(weeklyAnswers(WeeklyImpact.DAYS_OFF), weeklyAnswers(WeeklyImpact.CHANGE)),
                inputs.signs());
    }

    /** The last days of the span that are over or today; its last days where all of them are still to come. */
    private static DaySpan lately(SummaryRequest request) {
        DaySpan span = request.span();
        boolean goesOn = span.contains(request.today());
        return DaySpan.lastDays(NOW, goesOn ? request.today() : span.last()).notBefore(span.first());
    }

    private List<DayValues> weeklyAnswers(String measure) {
        return inputs.weeklyAnswers().getOrDefault(measure, List.of());
    }

    private MeasureLevel level(DaySpan span) {
        String label = span.first() + ".." + span.last();
        SummaryRow row = rows.row(SummaryGroup.of(label, span, Optional.empty(), request.today()));
        List<DayValues> days = new DayIndex<>(inputs.totals().days(), DayValues::date).in(span);
        return new MeasureLevel(row, describe(days, row.group().daysSoFar()));
    }

    private Outcome<Description> describe(List<DayValues> days, int calendarDays) {
        Series means = Series.of(
                days.stream()
                        .mapToInt(day -> Math.toIntExact(day.date().toEpochDay()))
                        .toArray(),
                days.stream().mapToDouble(DayValues::mean).toArray());
        int entries = days.stream().mapToInt(DayValues::n).sum();
        double worst = bounds(inputs.totals().measure(), days)
                .map(bounds -> bounds.worst().value())
                .orElse(0.0);
        return Description.of(means, Math.max(calendarDays, 1), entries, worst);
    }

    private static Optional<ClinicianReportResult.Bounds> bounds(Measure measure, List<DayValues> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        ClinicianReportResult.Extreme highest = extreme(days, DayValues::max, 1);
        ClinicianReportResult.Extreme lowest = extreme(days, DayValues::min, -1);
        boolean highIsGood = measure.better() == BetterDirection.HIGHER;
        return Optional.of(
                highIsGood
                        ? new ClinicianReportResult.Bounds(lowest, highest)
                        : new ClinicianReportResult.Bounds(highest, lowest));
    }

    private static ClinicianReportResult.Extreme extreme(
            List<DayValues> days, ToDoubleFunction<DayValues> value, int sign) {
        double found = value.applyAsDouble(days.get(0));
        LocalDate on = days.get(0).date();
        for (DayValues day : days) {
            double own = value.applyAsDouble(day);
            if (sign * (own - found) >= 0) {
                found = own;
                on = day.date();
            }
        }
        return new ClinicianReportResult.Extreme(found, on);
    }
}
