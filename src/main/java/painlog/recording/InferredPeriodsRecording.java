package painlog.recording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import painlog.analysis.InferredPeriods;
import painlog.journal.Filter;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import painlog.store.read.OrderAndLimit;

/**
 * The periods that the sessions of each therapy suggest, all of them added.
 *
 * @param gap in days; a longer one between two sessions ends a period
 */
public record InferredPeriodsRecording(int gap, LocalDate today) implements Recording<List<Stored<Period>>> {
    /** What would be added. */
    public List<Period> proposed(JournalFile journal) {
        Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
        LocalTime dayStart = journal.dayStart();
        for (Stored<Session> session : journal.sessions().all(Filter.ALL, OrderAndLimit.ALL)) {
            days.computeIfAbsent(session.value().treatment().therapy(), therapy -> new TreeSet<>())
                    .add(session.value().start().day(dayStart));
        }
        List<Period> standing = new ArrayList<>();
        for (Stored<Period> period : journal.periods().all()) {
            standing.add(period.value());
        }
        return InferredPeriods.of(days, standing, gap, today);
    }

    @Override
    public List<Stored<Period>> write(Change change, JournalFile journal) {
        List<Stored<Period>> added = new ArrayList<>();
        for (Period period : proposed(journal)) {
            added.add(new Stored<>(change.add(period), period));
        }
        return added;
    }

    @Override
    public String summary(List<Stored<Period>> added) {
        return switch (added.size()) {
            case 0 -> "";
            case 1 -> RecordSummaryText.of(added.get(0));
            default -> added.size() + " periods inferred from the sessions";
        };
    }
}
