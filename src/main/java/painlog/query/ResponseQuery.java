package painlog.query;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import painlog.analysis.PhasedSeries;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseAnalysis;
import painlog.analysis.response.ResponseRequest;
import painlog.calendar.Moment;
import painlog.journal.RecordId;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.total.Samples;
import painlog.store.JournalFile;

/** Asks how a measure goes around sessions. */
public record ResponseQuery(FilterOptions filter, ResponseRequest.By by) {
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration AFTER = Duration.ofDays(3);

    /** Sessions on so many days around the span are neighbours, though nothing is said of them. */
    private static final int NEIGHBOUR_DAYS = 4;

    public Response run(JournalFile journal, QueryContext context) {
        return of(JournalSelection.of(filter, journal, context), by);
    }

    /** Filters on treatments apply to sessions only, other filters to entries only. */
    static Response of(JournalSelection selection, ResponseRequest.By by) {
        ResponseRequest request = request(selection, by);
        JournalSelection entries = selection.withAnyCare();
        PhasedSeries days = new PhasedSeries(
                entries.phases(), entries.days(), entries.journal().dayStart());
        return ResponseAnalysis.analyze(request, days, samples(entries, request), usual(entries, request));
    }

    /** The last values of days up to the median time of day at which the sessions asked about begin. */
    private static Map<LocalDate, Double> usual(JournalSelection entries, ResponseRequest request) {
        LocalTime dayStart = entries.journal().dayStart();
        long[] starts = request.chosen().stream()
                .map(request.sessions()::get)
                .mapToLong(session -> sinceDayStart(session.start(), dayStart))
                .sorted()
                .toArray();
        if (starts.length == 0) {
            return Map.of();
        }
        long median = (starts[(starts.length - 1) / 2] + starts[starts.length / 2]) / 2;
        return entries.journal().entries().lastOfDays(Duration.ofSeconds(median), request.measure(), entries.filter());
    }

    private static long sinceDayStart(Moment start, LocalTime dayStart) {
        long clock = Math.floorMod(start.at().getEpochSecond() + start.offset().getTotalSeconds(), DAY);
        return Math.floorMod(clock - dayStart.toSecondOfDay(), DAY);
    }

    private static ResponseRequest request(JournalSelection selection, ResponseRequest.By by) {
        List<Stored<Session>> sessions = selection.sessionsAround(NEIGHBOUR_DAYS, NEIGHBOUR_DAYS);
        Set<RecordId> asked = new HashSet<>();
        selection.sessionsAskedFor().forEach(session -> asked.add(session.id()));
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (asked.contains(sessions.get(i).id())) {
                chosen.add(i);
            }
        }
        return new ResponseRequest(
                selection.measure(), sessions.stream().map(Stored::value).toList(), chosen, by);
    }

    /** The values around the sessions, also where they reach beyond the span. */
    private static Samples samples(JournalSelection entries, ResponseRequest request) {
        return entries.journal()
                .entries()
                .around(
                        request.sessions().stream()
                                .map(session -> session.start().at())
                                .toList(),
                        BEFORE,
                        AFTER,
                        request.measure(),
                        entries.filter().always());
    }
}
