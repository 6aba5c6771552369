package painlog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import painlog.calendar.DaySpan;
import painlog.calendar.Grain;
import painlog.journal.Day;
import painlog.journal.DoseTotal;
import painlog.journal.EntryCount;
import painlog.journal.SessionTotal;
import painlog.journal.WordCount;

/** Makes the rows of a summary out of a logbook. */
final class SummaryRows {
    private final SummaryOutline outline;
    private final Logbook logbook;
    private final ByDay<Day> days;
    private final Map<String, ByDay<Day>> interference = new LinkedHashMap<>();
    private final ByDay<EntryCount> entries;
    private final ByDay<WordCount> words;
    private final ByDay<SessionTotal> sessions;
    private final ByDay<DoseTotal> doses;

    SummaryRows(SummaryOutline outline, Logbook logbook) {
        this.outline = outline;
        this.logbook = logbook;
        Logbook.Events events = logbook.events();
        this.days = new ByDay<>(logbook.days(), Day::date);
        logbook.interference().forEach((name, its) -> interference.put(name, new ByDay<>(its, Day::date)));
        this.entries = new ByDay<>(events.entries(), EntryCount::day);
        this.words = new ByDay<>(events.words(), WordCount::day);
        this.sessions = new ByDay<>(events.sessions(), SessionTotal::day);
        this.doses = new ByDay<>(events.doses(), DoseTotal::day);
    }

    SummaryRow row(SummaryGroup group) {
        List<Day> own = days.in(group.spans());
        Scores scores = Scores.of(logbook.measure(), own);
        return new SummaryRow(
                group,
                scores,
                group.before().map(before -> change(scores.mean(), before)),
                WorstDay.among(own, logbook.measure()).map(this::worst),
                course(group.spans()),
                care(group.spans()),
                notes(group.spans()));
    }

    private LevelChange change(OptionalDouble mean, DaySpan before) {
        return LevelChange.of(mean, before, Scores.of(logbook.measure(), days.in(before)));
    }

    private WorstDay worst(Day day) {
        LocalDate date = day.date();
        return new WorstDay(day, words.on(date), SessionSum.of(sessions.on(date)), DrugUse.of(doses.on(date)));
    }

    private SummaryRow.Care care(List<DaySpan> spans) {
        List<DoseTotal> taken = doses.in(spans);
        return new SummaryRow.Care(
                SessionSum.of(sessions.in(spans)),
                DrugUse.of(taken),
                DrugUse.daysWithAny(taken),
                Adherence.of(outline.plan(), spans, outline.asked().today(), sessions));
    }

    private SummaryRow.Notes notes(List<DaySpan> spans) {
        int all = 0;
        int backfilled = 0;
        for (EntryCount count : entries.in(spans)) {
            all += count.entries();
            backfilled += count.backfilled();
        }
        return new SummaryRow.Notes(words.in(spans), MeasureMean.of(interference, spans), all, backfilled);
    }

    /** The points of each span in turn, with a gap between two spans. */
    private List<OptionalDouble> course(List<DaySpan> spans) {
        List<OptionalDouble> course = new ArrayList<>();
        for (DaySpan span : spans) {
            if (!course.isEmpty()) {
                course.add(OptionalDouble.empty());
            }
            Grain grain = outline.courseBy();
            LocalDate day = span.first();
            while (!day.isAfter(span.last())) {
                LocalDate end = grain.spanOf(day, outline.asked().weekStart()).last();
                LocalDate last = end.isAfter(span.last()) ? span.last() : end;
                course.add(Scores.mean(days.in(DaySpan.closed(day, last))));
                day = last.plusDays(1);
            }
        }
        return course;
    }
}
