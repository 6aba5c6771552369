package painlog.cli.exchange;

import painlog.recording.importing.ImportOutcome;
import painlog.report.care.MaintenanceJson.Gained;
import painlog.report.care.MaintenanceJson.NewRecords;

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
        String rest = known(outcome.known()) + deletedHere(outcome.deletedHere());
        if (outcome.isEmpty()) {
            return "nothing new in " + from + rest;
        }
        if (dryRun) {
            return "would " + verb + " " + outcome.text() + " from " + from + rest + "; nothing was saved";
        }
        return done + " " + outcome.text() + " from " + from + rest;
    }

    private static String known(long number) {
        return number == 0 ? "" : ", " + number + " known already";
    }

    private static String deletedHere(long number) {
        if (number == 0) {
            return "";
        }
        return ", " + number
                + (number == 1
                        ? " was deleted here; --revive brings it back"
                        : " were deleted here; --revive brings them back");
    }

    /** The same for JSON. */
    static Gained gained(ImportOutcome outcome) {
        ImportOutcome.NewRecords added = outcome.added();
        return new Gained(
                new NewRecords(added.entries(), added.sessions(), added.doses(), added.records()),
                outcome.changed(),
                outcome.deleted(),
                outcome.deletionsNoted(),
                outcome.known(),
                outcome.deletedHere());
    }
}
