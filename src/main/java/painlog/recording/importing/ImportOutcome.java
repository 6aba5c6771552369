package painlog.recording.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import painlog.store.importing.RecordImporter;
import painlog.store.merge.JournalMerge;
import painlog.text.Plural;

/**
 * What a journal gained from a file.
 *
 * @param entries new ones; empty, like sessions and doses, where only records as such were counted
 * @param added new records of whatever kind
 * @param changed records of which the file held a later version
 * @param deleted records the other journal had deleted
 * @param known records that were there already
 */
public record ImportOutcome(
        OptionalLong entries,
        OptionalLong sessions,
        OptionalLong doses,
        long added,
        long changed,
        long deleted,
        long known) {
    static ImportOutcome of(RecordImporter.Tally tally) {
        return new ImportOutcome(
                OptionalLong.of(tally.entries()),
                OptionalLong.of(tally.sessions()),
                OptionalLong.of(tally.doses()),
                tally.added(),
                0,
                0,
                tally.known());
    }

    static ImportOutcome of(JournalMerge.Tally tally) {
        OptionalLong uncounted = OptionalLong.empty();
        return new ImportOutcome(
                uncounted, uncounted, uncounted, tally.added(), tally.changed(), tally.deleted(), tally.same());
    }

    /** Whether nothing is new. */
    public boolean isEmpty() {
        return added + changed + deleted == 0;
    }

    /** Such as {@code 3 entries, 1 dose}; empty when there is none. */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (entries.isPresent()) {
            add(parts, entries.orElse(0), "entry");
            add(parts, sessions.orElse(0), "session");
            add(parts, doses.orElse(0), "dose");
        } else {
            add(parts, added, "new record");
            add(parts, changed, "later version");
            add(parts, deleted, "deletion");
        }
        return String.join(", ", parts);
    }

    /** The sentence for the history; empty when nothing is new. */
    String summary(String from) {
        return isEmpty() ? "" : text() + " from " + from;
    }

    private static void add(List<String> parts, long n, String thing) {
        if (n > 0) {
            parts.add(Plural.count(n, thing));
        }
    }
}
