package painlog.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanProgress.Deviation;
import painlog.analysis.plan.UnplannedSessions;
import painlog.calendar.DaySpan;
import painlog.report.write.Json;
import painlog.text.Plural;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was done otherwise than a plan had it: days under another arm, and sessions that no period tells of. */
public final class PlanDeviations {
    private static final int MOST = 6;

    private PlanDeviations() {}

    /** Days under another arm first, then sessions. */
    public static ArrayNode json(PlanProgress progress) {
        ArrayNode all = Json.mapper().createArrayNode();
        for (Deviation one : progress.deviations()) {
            days(all, one.days())
                    .put("planned", one.planned().label())
                    .put("lived", one.lived().label())
                    .putNull("therapy")
                    .putNull("sessions");
        }
        for (UnplannedSessions one : progress.sessions()) {
            days(all, one.days())
                    .put("planned", one.planned().label())
                    .put("lived", one.planned().label())
                    .put("therapy", one.therapy())
                    .put("sessions", one.sessions());
        }
        return all;
    }

    private static ObjectNode days(ArrayNode all, DaySpan days) {
        return all.addObject()
                .put("from", days.first().toString())
                .put("to", days.last().toString());
    }

    /** The sessions in a sentence; empty without any. */
    public static Optional<String> sessions(PlanProgress progress) {
        List<UnplannedSessions> all = progress.sessions();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>();
        for (UnplannedSessions one : all.subList(0, Math.min(MOST, all.size()))) {
            told.add(one.days().text() + " " + one.therapy() + " in "
                    + one.planned().label());
        }
        int sessions = all.stream().mapToInt(UnplannedSessions::sessions).sum();
        long days = days(all);
        String more = all.size() > MOST ? "; and " + (all.size() - MOST) + " more times" : "";
        return Optional.of(Plural.count(sessions, "session") + " in a block of another arm, on "
                + Plural.count(days, "day") + ": " + String.join("; ", told) + more
                + ". No period says so, so "
                + (days == 1 ? "the day counts" : "the days count") + " as drawn.");
    }

    /** A day with sessions of two therapies is one. */
    private static long days(List<UnplannedSessions> all) {
        return all.stream()
                .flatMap(one -> one.days().first().datesUntil(one.days().last().plusDays(1)))
                .distinct()
                .count();
    }
}
