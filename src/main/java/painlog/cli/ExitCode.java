package painlog.cli;

import painlog.calendar.BadTime;
import painlog.journal.BadInput;
import painlog.journal.Interrupted;
import painlog.journal.NoSuchRecord;
import painlog.journal.NotDone;
import painlog.journal.PainlogException;
import painlog.journal.UnusableJournal;
import picocli.CommandLine.ParameterException;

/** What the exit codes mean, and which fault has which. */
final class ExitCode {
    static final int DONE = 0;
    static final int NOT_DONE = 1;
    static final int WRONG_INPUT = 2;
    static final int NO_SUCH_RECORD = 3;
    static final int UNUSABLE_JOURNAL = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** The exit code of a fault; a fault that is none of ours counts as not done. */
    static int of(Throwable fault) {
        if (fault instanceof BadInput || fault instanceof BadTime || fault instanceof ParameterException) {
            return WRONG_INPUT;
        }
        if (fault instanceof PainlogException known) {
            return of(known);
        }
        return NOT_DONE;
    }

    private static int of(PainlogException fault) {
        if (fault instanceof NoSuchRecord) {
            return NO_SUCH_RECORD;
        }
        if (fault instanceof UnusableJournal) {
            return UNUSABLE_JOURNAL;
        }
        if (fault instanceof Interrupted) {
            return INTERRUPTED;
        }
        return fault instanceof NotDone ? NOT_DONE : WRONG_INPUT;
    }
}
