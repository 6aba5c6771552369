package painlog.analysis.response;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import painlog.analysis.PhasedSeries;
import painlog.journal.Session;
import painlog.journal.word.Measure;
import painlog.journal.word.Score;
import painlog.stats.sessions.EntryTime;

/**
 * How bad each day was before its session, or on other days before the usual time of one.
 *
 * @param usual the last value of other days up to the usual time
 */
record SessionScores(ResponseRequest request, PhasedSeries days, Map<LocalDate, Double> usual) {

    /**
     * By day: with a session, the score recorded before the first, else the last entry of the day up to its start.
     *
     * @param moments the values around the sessions, in order of time
     */
    Map<Integer, Double> before(List<EntryTime> moments) {
        Map<Integer, Double> scores = new HashMap<>();
        usual.forEach((day, value) -> scores.put(days.index(day.toEpochDay()), value));
        Set<Integer> done = new HashSet<>();
        for (Session session : request.sessions()) {
            int day = days.index(session.start());
            if (done.add(day)) {
                scores.remove(day);
                before(session, day, moments).ifPresent(score -> scores.put(day, score));
            }
        }
        return scores;
    }

    /** The recorded scores are of pain, so they count for pain alone. */
    private Optional<Double> before(Session session, int day, List<EntryTime> moments) {
        Optional<Score> recorded = session.outcome().before();
        if (recorded.isPresent() && request.measure().name().equals(Measure.PAIN)) {
            return recorded.map(Score::value);
        }
        double start = session.start().at().getEpochSecond() / SessionPairing.HOUR;
        Optional<Double> last = Optional.empty();
        for (EntryTime moment : moments) {
            boolean isBefore = moment.day() == day && moment.hour() <= start;
            last = isBefore ? Optional.of(moment.score()) : last;
        }
        return last;
    }
}
