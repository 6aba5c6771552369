package painlog.recording.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import painlog.store.importing.ImportMatcher;
import painlog.store.importing.RecordImporter;
import painlog.store.merge.JournalMerge;
import painlog.text.Plural;

/**
 * What a journal gained from a file, and which of its records it did not take.
 *
 * @param changed records of which the file held a later version, or to which it added something
 * @param deleted records the other journal had deleted
 * @param deletionsNoted deletions of the other journal whose records were not here; they keep them out
 * @param known records that were there already
 * @param deletedHere records that were deleted from this journal and stay so
 */
public record ImportOutcome(
        NewRecords added, long changed, long deleted, long deletionsNoted, long known, long deletedHere) {
    /**
     * New records.
     *
     * @param entries empty, like sessions and doses, where only records as such were counted
     * @param records of whatever kind
     */
    public record NewRecords(OptionalLong entries, OptionalLong sessions, OptionalLong doses, long records) {}

    static ImportOutcome of(ImportMatcher.Tally matched) {
        RecordImporter.Tally tally = matched.records();
        NewRecords added = new NewRecords(
                OptionalLong.of(tally.entries()),
                OptionalLong.of(tally.sessions()),
                OptionalLong.of(tally.doses()),
                tally.added());
        return new ImportOutcome(added, matched.completed(), 0, 0, tally.known(), tally.deletedHere());
    }

    static ImportOutcome of(JournalMerge.Tally tally) {
        OptionalLong uncounted = OptionalLong.empty();
        return new ImportOutcome(
                new NewRecords(uncounted, uncounted, uncounted, tally.added()),
                tally.changed(),
                tally.deleted(),
                tally.noted(),
                tally.same(),
                tally.deletedHere());
    }

    /** Whether nothing is new. */
    public boolean isEmpty() {
        return added.records() + changed + deleted + deletionsNoted == 0;
    }

    /** Such as {@code 3 entries, 1 dose}; empty when there is none. */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (added.entries().isPresent()) {
            add(parts, added.entries().orElse(0), "entry");
            add(parts, added.sessions().orElse(0), "session");
            add(parts, added.doses().orElse(0), "dose");
            if (changed > 0) {
                parts.add("more of " + Plural.count(changed, "known record"));
            }
        } else {
            add(parts, added.records(), "new record");
            add(parts, changed, "later version");
            add(parts, deleted, "deletion");
        }
        return parts.isEmpty() && deletionsNoted > 0
                ? Plural.count(deletionsNoted, "deletion") + " of what is not here"
                : String.join(", ", parts);
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
