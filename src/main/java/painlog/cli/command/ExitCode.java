package painlog.cli.command;

import painlog.error.PainlogException;
import picocli.CommandLine.ParameterException;

/** What the exit codes mean, and which fault has which. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int NOT_DONE = 1;
    public static final int WRONG_INPUT = 2;
    static final int NO_SUCH_RECORD = 3;
    static final int UNUSABLE_JOURNAL = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** The exit code of a fault; a fault that is none of ours counts as not done. */
    public static int of(Throwable fault) {
        if (fault instanceof ParameterException) {
            return WRONG_INPUT;
        }
        return fault instanceof PainlogException known ? of(known.kind()) : NOT_DONE;
    }

    private static int of(PainlogException.Kind kind) {
        return switch (kind) {
            case BAD_INPUT -> WRONG_INPUT;
            case NO_SUCH_RECORD -> NO_SUCH_RECORD;
            case UNUSABLE_JOURNAL -> UNUSABLE_JOURNAL;
            case NOT_DONE -> NOT_DONE;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
