package painlog.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.journal.Goal;
import painlog.journal.Period;
import picocli.CommandLine.Option;

/** What a period can carry besides its days; an empty text leaves the thing unsaid. */
final class PeriodOptions {
    @Option(names = "--goal", paramLabel = "2/week", description = "How often sessions are meant to be.")
    @Nullable
    String goal;

    @Option(names = "--label", paramLabel = "TEXT", description = "A name of your own.")
    @Nullable
    String label;

    /** The period with what was given in the place of what it said. */
    Period on(Period old) {
        Optional<Goal> aim = goal == null ? old.goal() : goal(goal);
        return new Period(old.therapy(), old.first(), old.last(), aim, label == null ? old.label() : label.strip());
    }

    private static Optional<Goal> goal(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Goal.parse(text));
    }
}
