package painlog.cli.record;

import java.io.PrintStream;
import java.util.List;
import painlog.analysis.checkup.RedFlag;
import painlog.cli.command.CommandContext;
import painlog.journal.Entry;
import painlog.query.today.NewRedFlagsQuery;
import painlog.report.checkup.EmergencySigns;
import painlog.report.write.Output;
import painlog.store.JournalFile;

/**
 * Shows the list of emergency signs when one of them is logged for the first time: checked before the entry is stored,
 * printed after its confirmation, on standard error, so that it breaks no script.
 */
final class EmergencySignNotice {
    /** Nothing to show. */
    static final EmergencySignNotice NONE = new EmergencySignNotice(List.of());

    private final List<RedFlag> signs;

    private EmergencySignNotice(List<RedFlag> signs) {
        this.signs = signs;
    }

    /** The notice for all emergency signs in the entries that the journal does not hold yet. */
    static EmergencySignNotice before(JournalFile journal, List<Entry> entries) {
        return new EmergencySignNotice(new NewRedFlagsQuery(entries).run(journal));
    }

    /** Prints nothing where no emergency sign was logged, or when the person asked for quiet. */
    void show(CommandContext context) {
        if (!signs.isEmpty() && !context.global().quiet) {
            PrintStream err = context.streams().err();
            err.println();
            Output out = context.output();
            EmergencySigns.print(signs, new Output(err, out.width(), false, out.unicode()));
        }
    }
}
