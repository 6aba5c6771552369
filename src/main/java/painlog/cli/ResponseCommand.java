package painlog.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import painlog.report.ResponseReport;
import painlog.store.JournalFile;
import painlog.store.Order;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how pain goes around sessions. */
@CommandLine.Command(
        name = "response",
        description = "Show pain before and after sessions, and its course around them.",
        footer = {
            "",
            "Examples:",
            "  painlog response",
            "  painlog response --therapy massage --by technique",
            "  painlog response --by provider --last 6m --format json"
        })
final class ResponseCommand extends Command {
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration AFTER = Duration.ofDays(3);

    @Option(names = "--by", paramLabel = "WHAT", description = "therapy (default), technique or provider.")
    ResponseQuestion.By by = ResponseQuestion.By.THERAPY;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            Filters filters = desk.filters(options, journal);
            Material material = new Material(journal, pain(filters.filter()), desk.today(journal));
            Measure measure = filters.measure();
            ResponseQuestion question = question(journal, filters.filter(), measure);
            DayCount days = new DayCount(material.phases(), material.days(measure), journal.dayStart());
            Response response = Responder.respond(question, days, samples(question, material));
            return desk.print(new ResponseReport(response, by.name().toLowerCase(Locale.ROOT)), options);
        }
    }

    /** Entries are looked at whatever the care; sessions whatever the entries. */
    private static Filter pain(Filter filter) {
        return new Filter(
                filter.span(), filter.sites(), filter.tags(), Filter.Care.ANY, filter.text(), filter.bounds());
    }

    private ResponseQuestion question(JournalFile journal, Filter filter, Measure measure) {
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

    private static Samples samples(ResponseQuestion question, Material material) {
        Filter anyTime = new Filter(
                Optional.empty(),
                material.filter().sites(),
                material.filter().tags(),
                Filter.Care.ANY,
                material.filter().text(),
                material.filter().bounds());
        return material.journal()
                .entries()
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
