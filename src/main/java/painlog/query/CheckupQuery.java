package painlog.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.checkup.Checkup;
import painlog.analysis.checkup.CheckupInputs;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;
import painlog.journal.Filter;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;
import painlog.store.JournalFile;
import painlog.store.read.DayTotals;

/**
 * Asks whether what was logged gives a reason to see a professional; about the last twelve months unless days are
 * given.
 */
public record CheckupQuery(FilterOptions filter) {
    private static final int YEAR = 365;

    /** Throws {@link BadInput} when it is not about pain. */
    public CheckupQuery {
        if (!filter.measure().equals(Measure.PAIN)) {
            throw new BadInput("checkup looks at pain and what it gets in the way of, not at one measure; leave out"
                    + " --measure " + filter.measure());
        }
    }

    public Checkup run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        DayRange asked = selection.filter().span();
        DaySpan span = asked.equals(DayRange.ALWAYS) ? DaySpan.lastDays(YEAR, selection.today()) : known(selection);
        return Checkup.of(inputs(selection, span));
    }

    /** Without the days before the journal begins and those to come. */
    private static DaySpan known(JournalSelection selection) {
        LocalDate today = selection.today();
        Optional<LocalDate> firstDay = selection.journal().dayTotals().firstDay();
        LocalDate earliest = firstDay.filter(day -> day.isBefore(today)).orElse(today);
        DaySpan asked = selection.filter().span().closedBy(DaySpan.closed(earliest, today));
        DaySpan begun = firstDay.map(asked::notBefore).orElse(asked);
        return begun.contains(today) ? DaySpan.closed(begun.first(), today) : begun;
    }

    /** Only pain is filtered: a red flag counts wherever it was logged, and a check-in has no site. */
    private static CheckupInputs inputs(JournalSelection selection, DaySpan span) {
        List<String> measures = new ArrayList<>(List.of("days-off"));
        measures.addAll(selection.interference());
        Filter all = Filter.ALL.within(span);
        DayTotals totals = selection.journal().dayTotals();
        Map<String, List<DayValues>> days = new HashMap<>(totals.days(measures, all, Measure.PAIN));
        days.put(Measure.PAIN, selection.within(span).days());
        return new CheckupInputs(span, days, totals.entries(all), totals.words(all));
    }
}
