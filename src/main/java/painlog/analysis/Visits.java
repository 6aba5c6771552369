package painlog.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import painlog.calendar.DaySpan;
import painlog.journal.Better;
import painlog.journal.Day;
import painlog.journal.Measure;
import painlog.stats.Description;
import painlog.stats.Outcome;
import painlog.stats.Series;

/** Puts a page for a clinician together. */
public final class Visits {
    private static final int NOW = 7;

    private final VisitMaterial material;
    private final SummaryRows rows;
    private final SummaryQuestion asked;

    private Visits(SummaryQuestion asked, VisitMaterial material) {
        this.asked = asked;
        this.material = material;
        this.rows = new SummaryRows(SummaryOutline.of(asked, material.plan()), material.logbook());
    }

    /**
     * The page about these days.
     *
     * @param asked its span begins on the first logged day at the earliest
     * @param comparison of the therapies within them
     */
    public static Visit of(
            SummaryQuestion asked, VisitMaterial material, Comparison comparison, List<String> questions) {
        Visits visits = new Visits(asked, material);
        Measure measure = material.logbook().measure();
        List<Day> days = material.logbook().days();
        return new Visit(
                measure,
                new Visit.Days(asked.span(), material.plan().firstLoggedDay(), asked.today()),
                new Visit.Levels(visits.level(asked.span()), visits.level(lately(asked)), bounds(measure, days)),
                visits.impact(),
                VisitCare.of(material.sessions(), material.doses()),
                comparison,
                questions);
    }

    private Visit.Impact impact() {
        return new Visit.Impact(
                SiteLevel.of(material.sites().totals(), material.sites().medians()),
                Toll.of(looksBack(Toll.DAYS_OFF), looksBack(Toll.CHANGE)));
    }

    /** The last days of the span that are over or today; its last days where all of them are still to come. */
    private static DaySpan lately(SummaryQuestion asked) {
        DaySpan span = asked.span();
        boolean goesOn = span.contains(asked.today());
        return DaySpan.lastDays(NOW, goesOn ? asked.today() : span.last()).notBefore(span.first());
    }

    private List<Day> looksBack(String measure) {
        return material.looksBack().getOrDefault(measure, List.of());
    }

    private VisitLevel level(DaySpan span) {
        String label = span.first() + ".." + span.last();
        SummaryRow row = rows.row(SummaryGroup.of(label, span, Optional.empty(), asked.today()));
        List<Day> days = new ByDay<>(material.logbook().days(), Day::date).in(span);
        return new VisitLevel(row, describe(days, row.group().daysSoFar()));
    }

    private Outcome<Description> describe(List<Day> days, int calendarDays) {
        Series means = Series.of(
                days.stream()
                        .mapToInt(day -> Math.toIntExact(day.date().toEpochDay()))
                        .toArray(),
                days.stream().mapToDouble(Day::mean).toArray());
        int entries = days.stream().mapToInt(Day::n).sum();
        double worst = bounds(material.logbook().measure(), days)
                .map(bounds -> bounds.worst().value())
                .orElse(0.0);
        return Description.of(means, Math.max(calendarDays, 1), entries, worst);
    }

    private static Optional<Visit.Bounds> bounds(Measure measure, List<Day> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Visit.Extreme highest = extreme(days, Day::max, 1);
        Visit.Extreme lowest = extreme(days, Day::min, -1);
        boolean highIsGood = measure.better() == Better.HIGHER;
        return Optional.of(highIsGood ? new Visit.Bounds(lowest, highest) : new Visit.Bounds(highest, lowest));
    }

    private static Visit.Extreme extreme(List<Day> days, ToDoubleFunction<Day> value, int sign) {
        double found = value.applyAsDouble(days.get(0));
        LocalDate on = days.get(0).date();
        for (Day day : days) {
            double own = value.applyAsDouble(day);
            if (sign * (own - found) >= 0) {
                found = own;
                on = day.date();
            }
        }
        return new Visit.Extreme(found, on);
    }
}
