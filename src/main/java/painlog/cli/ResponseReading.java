package painlog.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import painlog.analysis.DayCount;
import painlog.analysis.Responder;
import painlog.analysis.Response;
import painlog.analysis.ResponseQuestion;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.RecordId;
import painlog.journal.Samples;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.Order;

/** Reads what is known about a measure around sessions. */
final class ResponseReading {
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration AFTER = Duration.ofDays(3);

    private final JournalFile journal;
    private final Filter filter;
    private final Material material;

    /**
     * @param material with the filter that was asked for
     */
    ResponseReading(Material material) {
        this.journal = material.journal();
        this.filter = material.filter();
        this.material = new Material(journal, pain(filter), material.today());
    }

    Response response(Measure measure, ResponseQuestion.By by) {
        ResponseQuestion question = question(measure, by);
        DayCount days = new DayCount(material.phases(), material.days(measure), journal.dayStart());
        return Responder.respond(question, days, samples(question));
    }

    /** Entries are looked at whatever the care; sessions whatever the entries. */
    private static Filter pain(Filter filter) {
        return new Filter(
                filter.span(), filter.sites(), filter.tags(), Filter.Care.ANY, filter.text(), filter.bounds());
    }

    private ResponseQuestion question(Measure measure, ResponseQuestion.By by) {
        Filter span = filter.span().map(Filter.ALL::within).orElse(Filter.ALL);
        Filter care = new Filter(filter.span(), List.of(), List.of(), filter.care(), "", Filter.Bounds.NONE);
        List<Stored<Session>> sessions = journal.sessions().all(span, Order.ALL);
        Set<RecordId> asked = new HashSet<>();
        journal.sessions().all(care, Order.ALL).forEach(session -> asked.add(session.id()));
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (asked.contains(sessions.get(i).id())) {
                chosen.add(i);
            }
        }
        return new ResponseQuestion(
                measure, sessions.stream().map(Stored::value).toList(), chosen, by);
    }

    private Samples samples(ResponseQuestion question) {
        Filter anyTime = new Filter(
                Optional.empty(),
                material.filter().sites(),
                material.filter().tags(),
                Filter.Care.ANY,
                material.filter().text(),
                material.filter().bounds());
        return journal.entries()
                .around(
                        question.sessions().stream()
                                .map(session -> session.start().at())
                                .toList(),
                        BEFORE,
                        AFTER,
                        question.measure(),
                        anyTime);
    }
}
