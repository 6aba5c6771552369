package painlog.analysis.clinician;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import painlog.analysis.DailyTotals;
import painlog.analysis.checkup.Checkup;
import painlog.analysis.summary.PeriodPlan;
import painlog.journal.Dose;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.total.DayValues;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.Site;

/**
 * The parts of a journal that a clinician's report is computed from.
 *
 * @param totals of the days asked about
 * @param weeklyAnswers the days of {@link painlog.analysis.summary.WeeklyImpact#DAYS_OFF} and
 *     {@link painlog.analysis.summary.WeeklyImpact#CHANGE}
 * @param sites with the medians of their values
 * @param doses of these days, each drug under one spelling
 * @param signs the emergency signs logged on these days
 */
public record ClinicianReportInputs(
        PeriodPlan plan,
        DailyTotals totals,
        Map<String, List<DayValues>> weeklyAnswers,
        SiteInputs sites,
        SessionInputs sessions,
        List<Dose> doses,
        List<Checkup.LoggedFlag> signs) {

    /** The sites of entries with a value of the measure. */
    public record SiteInputs(List<SiteTotal> totals, Map<Site, Double> medians) {}

    /**
     * The sessions of these days.
     *
     * @param all oldest first
     * @param known all providers of the journal
     * @param dayStart when days begin
     */
    public record SessionInputs(List<Session> all, List<Provider> known, LocalTime dayStart) {}
}
