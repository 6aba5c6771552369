package painlog.query;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import painlog.analysis.DayCount;
import painlog.analysis.Responder;
import painlog.analysis.Response;
import painlog.analysis.ResponseQuestion;
import painlog.journal.Filter;
import painlog.journal.RecordId;
import painlog.journal.Samples;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.Order;

/** How a measure goes around sessions. */
public record ResponseQuery(FilterOptions filter, ResponseQuestion.By by) {
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration AFTER = Duration.ofDays(3);

    public Response run(JournalFile journal, QueryContext context) {
        return of(JournalSelection.of(filter, journal, context), by);
    }

    /** Entries are looked at whatever the care; sessions whatever the entries. */
    static Response of(JournalSelection selection, ResponseQuestion.By by) {
        ResponseQuestion question = question(selection, by);
        JournalSelection entries = selection.with(anyCare(selection.filter()));
        DayCount days =
                new DayCount(entries.phases(), entries.days(), entries.journal().dayStart());
        return Responder.respond(question, days, samples(entries, question));
    }

    private static Filter anyCare(Filter filter) {
        return new Filter(
                filter.span(), filter.sites(), filter.tags(), Filter.Care.ANY, filter.text(), filter.bounds());
    }

    private static ResponseQuestion question(JournalSelection selection, ResponseQuestion.By by) {
        Filter span = Filter.ALL.within(selection.filter().span());
        List<Stored<Session>> sessions = selection.journal().sessions().all(span, Order.ALL);
        Set<RecordId> asked = new HashSet<>();
        selection.sessionsAskedFor().forEach(session -> asked.add(session.id()));
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (asked.contains(sessions.get(i).id())) {
                chosen.add(i);
            }
        }
        return new ResponseQuestion(
                selection.measure(), sessions.stream().map(Stored::value).toList(), chosen, by);
    }

    /** The values around the sessions, also where they reach beyond the span. */
    private static Samples samples(JournalSelection entries, ResponseQuestion question) {
        return entries.journal()
                .entries()
                .around(
                        question.sessions().stream()
                                .map(session -> session.start().at())
                                .toList(),
                        BEFORE,
                        AFTER,
                        question.measure(),
                        entries.filter().always());
    }
}
