package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import painlog.analysis.DailyTotals;
import painlog.analysis.DayIndex;
import painlog.analysis.MeasureMean;
import painlog.analysis.ScoreSummary;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanUnit;
import painlog.journal.total.DayValues;
import painlog.journal.total.DoseTotal;
import painlog.journal.total.EntryCount;
import painlog.journal.total.SessionTotal;
import painlog.journal.total.TagCount;
import painlog.journal.total.WordCount;
import painlog.journal.word.Measure;

/** Computes the rows of a summary from daily totals. */
public final class SummaryRows {
    private final SummaryOutline outline;
    private final DailyTotals totals;
    private final DayIndex<DayValues> days;
    private final Map<Measure, DayIndex<DayValues>> others = new LinkedHashMap<>();
    private final DayIndex<EntryCount> entries;
    private final DayIndex<WordCount> words;
    private final DayIndex<TagCount> tags;
    private final DayIndex<SessionTotal> sessions;
    private final DayIndex<SessionTotal> goalSessions;
    private final DayIndex<DoseTotal> doses;

    public SummaryRows(SummaryOutline outline, DailyTotals totals) {
        this.outline = outline;
        this.totals = totals;
        DailyTotals.Events events = totals.events();
        this.days = new DayIndex<>(totals.days(), DayValues::date);
        totals.others().forEach((measure, its) -> others.put(measure, new DayIndex<>(its, DayValues::date)));
        this.entries = new DayIndex<>(events.entries(), EntryCount::day);
        this.words = new DayIndex<>(events.words(), WordCount::day);
        this.tags = new DayIndex<>(events.tags(), TagCount::day);
        this.sessions = new DayIndex<>(events.sessions(), SessionTotal::day);
        this.goalSessions = new DayIndex<>(events.goalSessions(), SessionTotal::day);
        this.doses = new DayIndex<>(events.doses(), DoseTotal::day);
    }

    public SummaryRow row(SummaryGroup group) {
        List<DayValues> own = days.in(group.spans());
        ScoreSummary scores = ScoreSummary.of(totals.measure(), own);
        return new SummaryRow(
                group,
                scores,
                group.before().map(before -> change(scores.mean(), before)),
                WorstDay.among(own, totals.measure()).map(this::worst),
                course(group.spans()),
                care(group.spans()),
                notes(group.spans()));
    }

    private LevelChange change(OptionalDouble mean, DaySpan before) {
        return LevelChange.of(mean, before, ScoreSummary.of(totals.measure(), days.in(before)));
    }

    private WorstDay worst(DayValues day) {
        LocalDate date = day.date();
        return new WorstDay(day, words.on(date), SessionSum.of(sessions.on(date)), DrugUse.of(doses.on(date)));
    }

    private SummaryRow.Care care(List<DaySpan> spans) {
        List<DoseTotal> taken = doses.in(spans);
        return new SummaryRow.Care(
                SessionSum.of(sessions.in(spans)),
                DrugUse.of(taken),
                DrugUse.daysWithAny(taken),
                Adherence.of(outline.plan(), spans, outline.request().today(), goalSessions));
    }

    private SummaryRow.Notes notes(List<DaySpan> spans) {
        int all = 0;
        int backfilled = 0;
        for (EntryCount count : entries.in(spans)) {
            all += count.entries();
            backfilled += count.backfilled();
        }
        return new SummaryRow.Notes(words.in(spans), tags.in(spans), MeasureMean.of(others, spans), all, backfilled);
    }

    /** The points of each span in turn, with a gap between two spans. */
    private List<OptionalDouble> course(List<DaySpan> spans) {
        List<OptionalDouble> course = new ArrayList<>();
        for (DaySpan span : spans) {
            if (!course.isEmpty()) {
                course.add(OptionalDouble.empty());
            }
            SpanUnit spanUnit = outline.courseBy();
            LocalDate day = span.first();
            while (!day.isAfter(span.last())) {
                LocalDate end =
                        spanUnit.spanOf(day, outline.request().weekStart()).last();
                LocalDate last = end.isAfter(span.last()) ? span.last() : end;
                course.add(ScoreSummary.mean(days.in(DaySpan.closed(day, last))));
                day = last.plusDays(1);
            }
        }
        return course;
    }
}
