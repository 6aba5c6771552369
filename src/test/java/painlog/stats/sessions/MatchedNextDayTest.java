package painlog.stats.sessions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import painlog.stats.VectorCases;
import tools.jackson.databind.JsonNode;

/** The day after a session, against vectors computed in R and Python: every field of every case. */
class MatchedNextDayTest {
    @TestFactory
    Stream<DynamicTest> every_field_of_the_day_after_agrees() {
        return VectorCases.of("reference-headline/pub-next-day-2.json", "", MatchedNextDayTest::nextDay);
    }

    private static Object nextDay(JsonNode in) {
        Map<Integer, Double> before = new HashMap<>();
        in.get("days").forEach(day -> {
            if (day.get("before").isNumber()) {
                before.put(day.get("day").asInt(), day.get("before").asDouble());
            }
        });
        Set<Integer> sessions = new HashSet<>();
        in.get("session_days").forEach(day -> sessions.add(day.asInt()));
        MatchedNextDay found =
                MatchedNextDay.of(VectorCases.series(in.get("days"), "mean", ""), before, sessions, sessions);
        Map<String, Object> ours = VectorCases.fields(found.result());
        ours.put("matchedOn", found.matchedOn());
        ours.put("nSessionDays", found.nSessionDays());
        ours.put("nControlDays", found.nControlDays());
        return ours;
    }
}
