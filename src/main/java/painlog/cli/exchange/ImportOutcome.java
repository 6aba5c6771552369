package painlog.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import painlog.cli.command.CommandContext;
import painlog.report.care.MaintenanceJson.Gained;
import painlog.store.StagedJournal;
import painlog.store.change.Change;
import painlog.store.importing.RecordImporter;
import painlog.store.merge.JournalMerge;
import painlog.text.Plural;

/** The message about what a journal gained from a file, and the decision to save it. */
record ImportOutcome(Gained gained) {
    /** Whether records were imported or merged. */
    enum How {
        IMPORT("import", "imported"),
        MERGE("merge", "merged");

        private final String verb;
        private final String done;

        How(String verb, String done) {
            this.verb = verb;
            this.done = done;
        }
    }

    static ImportOutcome of(RecordImporter.Tally tally) {
        return new ImportOutcome(new Gained(
                OptionalLong.of(tally.entries()),
                OptionalLong.of(tally.sessions()),
                OptionalLong.of(tally.doses()),
                tally.added(),
                0,
                0,
                tally.known()));
    }

    static ImportOutcome of(JournalMerge.Tally tally) {
        OptionalLong uncounted = OptionalLong.empty();
        return new ImportOutcome(new Gained(
                uncounted, uncounted, uncounted, tally.added(), tally.changed(), tally.deleted(), tally.same()));
    }

    boolean isEmpty() {
        return gained.added() + gained.changed() + gained.deleted() == 0;
    }

    /** Such as {@code 3 entries, 1 dose}; empty when there is none. */
    String what() {
        List<String> parts = new ArrayList<>();
        if (gained.entries().isPresent()) {
            add(parts, gained.entries().orElse(0), "entry");
            add(parts, gained.sessions().orElse(0), "session");
            add(parts, gained.doses().orElse(0), "dose");
        } else {
            add(parts, gained.added(), "new record");
            add(parts, gained.changed(), "later version");
            add(parts, gained.deleted(), "deletion");
        }
        return String.join(", ", parts);
    }

    /**
     * Says what came of it.
     *
     * @param from the file
     * @param dryRun whether nothing was to be saved
     */
    void say(CommandContext context, How how, String from, boolean dryRun) {
        String known = gained.known() == 0 ? "" : ", " + gained.known() + " known already";
        if (isEmpty()) {
            context.say("nothing new in " + from + known);
        } else if (dryRun) {
            context.say("would " + how.verb + " " + what() + " from " + from + known + "; nothing was saved");
        } else {
            context.say(how.done + " " + what() + " from " + from + known);
        }
    }

    /**
     * Saves it, unless there is nothing new or nothing is to be saved.
     *
     * @return whether it was saved
     */
    boolean keep(Change change, StagedJournal staged, String from, boolean dryRun) {
        if (dryRun || isEmpty()) {
            return false;
        }
        change.commit(what() + " from " + from);
        staged.commit();
        return true;
    }

    private static void add(List<String> parts, long n, String thing) {
        if (n > 0) {
            parts.add(Plural.count(n, thing));
        }
    }
}
