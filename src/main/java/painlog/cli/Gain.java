package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.store.Intake;
import painlog.store.Union;

/**
 * What a journal gained from a file, in words.
 *
 * @param what empty when it gained nothing
 * @param known what was there already, in words that follow; empty when nothing was
 */
record Gain(String what, String known) {
    static Gain of(Intake.Tally tally) {
        List<String> parts = new ArrayList<>();
        add(parts, tally.entries(), "entry");
        add(parts, tally.sessions(), "session");
        add(parts, tally.doses(), "dose");
        return new Gain(String.join(", ", parts), known(tally.known()));
    }

    static Gain of(Union.Tally tally) {
        List<String> parts = new ArrayList<>();
        add(parts, tally.added(), "new record");
        add(parts, tally.changed(), "later version");
        add(parts, tally.deleted(), "deletion");
        return new Gain(String.join(", ", parts), known(tally.same()));
    }

    private static String known(long n) {
        return n == 0 ? "" : ", " + n + " known already";
    }

    boolean isEmpty() {
        return what.isEmpty();
    }

    private static void add(List<String> parts, long n, String thing) {
        if (n > 0) {
            parts.add(many(n, thing));
        }
    }

    static String many(long n, String thing) {
        String plural = thing.equals("entry") ? "entries" : thing + "s";
        return n + " " + (n == 1 ? thing : plural);
    }
}
