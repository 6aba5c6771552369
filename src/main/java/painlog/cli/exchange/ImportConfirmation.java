package painlog.cli.exchange;

import painlog.recording.importing.ImportOutcome;
import painlog.report.care.MaintenanceJson.Gained;

/** Says what a journal gained from a file, by the command that brought it in. */
enum ImportConfirmation {
    IMPORT("import", "imported"),
    MERGE("merge", "merged");

    private final String verb;
    private final String done;

    ImportConfirmation(String verb, String done) {
        this.verb = verb;
        this.done = done;
    }

    /**
     * The sentence.
     *
     * @param from the file
     * @param dryRun whether nothing was to be saved
     */
    String text(ImportOutcome outcome, String from, boolean dryRun) {
        String known = outcome.known() == 0 ? "" : ", " + outcome.known() + " known already";
        if (outcome.isEmpty()) {
            return "nothing new in " + from + known;
        }
        if (dryRun) {
            return "would " + verb + " " + outcome.text() + " from " + from + known + "; nothing was saved";
        }
        return done + " " + outcome.text() + " from " + from + known;
    }

    /** The same for JSON. */
    static Gained gained(ImportOutcome outcome) {
        return new Gained(
                outcome.entries(),
                outcome.sessions(),
                outcome.doses(),
                outcome.added(),
                outcome.changed(),
                outcome.deleted(),
                outcome.known());
    }
}
