package painlog.report.comparison;

import java.util.List;

/** An open period without a session for three weeks, in words that say how to end it. */
final class IdlePeriodText {
    private IdlePeriodText() {}

    /** A clause; the names are the therapy and the day of its last session, empty without one. */
    static String of(List<String> names) {
        return finding(names) + wayOut(names);
    }

    /** Without the way out. */
    static String finding(List<String> names) {
        String therapy = names.get(0);
        String last = names.get(1);
        return last.isEmpty()
                ? "no session of " + therapy + " was logged since its period began"
                : "the last session of " + therapy + " was on " + last + ", but its period is open";
    }

    static String wayOut(List<String> names) {
        String last = names.get(1);
        return "; if it ended: " + stop(names.get(0), last.isEmpty() ? "DATE" : last);
    }

    static String stop(String therapy, String day) {
        return "painlog period stop " + therapy + " --on " + day;
    }
}
