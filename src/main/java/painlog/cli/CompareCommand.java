package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.analysis.Comparer;
import painlog.analysis.Comparison;
import painlog.analysis.ComparisonQuestion;
import painlog.calendar.Length;
import painlog.journal.Arm;
import painlog.journal.BadInput;
import painlog.journal.Measure;
import painlog.journal.Numbers;
import painlog.journal.Vocabulary;
import painlog.report.ComparisonReport;
import painlog.report.ComparisonReport.View;
import painlog.report.Narrowed;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares therapies. */
@CommandLine.Command(
        name = "compare",
        description = "Compare days under different therapies: by how much, how sure, and why.",
        footer = {
            "",
            "Examples:",
            "  painlog compare",
            "  painlog compare massage none",
            "  painlog compare massage+pt pt --washout 7d",
            "  painlog compare --phases --measure sleep --format json"
        })
final class CompareCommand extends Command {
    @Parameters(
            arity = "0..2",
            paramLabel = "ARM",
            description = "Two arms, the first held against the second: massage, pt, massage+pt, none.")
    List<String> arms = new ArrayList<>();

    @Option(names = "--phases", description = "Only the phases and the changes between them.")
    boolean phases;

    @Option(names = "--washout", paramLabel = "7d", description = "Leave out so many first days of each later phase.")
    @Nullable
    String washout;

    @Option(names = "--min-days", paramLabel = "N", description = "Compare only phases with N logged days or more.")
    String minDays = "0";

    @Option(names = "--details", description = "Show the estimators kept for details, too.")
    boolean details;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            Filters filters = desk.filters(options, journal);
            Material material = new Material(journal, filters.filter(), desk.today(journal));
            ComparisonQuestion question = question(filters.measure(), journal.vocabulary());
            Comparison comparison = Comparer.compare(
                    question, material.phases(), material.days(question.measure()), material.background());
            return desk.print(
                    Narrowed.by(FilterWords.of(options), new ComparisonReport(comparison, view(), details)), options);
        }
    }

    private ComparisonQuestion question(Measure measure, Vocabulary known) {
        return new ComparisonQuestion(measure, washedOut(), leastDays(), two(known));
    }

    private int leastDays() {
        return Numbers.whole(minDays, "--min-days", "a whole number from 0 on, such as 14");
    }

    private int washedOut() {
        return washout == null ? 0 : Length.days(washout);
    }

    private Optional<ComparisonQuestion.Two> two(Vocabulary known) {
        if (arms.isEmpty()) {
            return Optional.empty();
        }
        if (arms.size() == 1) {
            throw new BadInput("compare needs two arms, such as: painlog compare " + arms.get(0) + " none");
        }
        Arm arm = Arm.parse(arms.get(0), known);
        Arm against = Arm.parse(arms.get(1), known);
        if (arm.equals(against)) {
            throw new BadInput("both arms are " + arm.label() + "; name two different ones");
        }
        return Optional.of(new ComparisonQuestion.Two(arm, against));
    }

    private View view() {
        if (phases && !arms.isEmpty()) {
            throw new BadInput(
                    "--phases shows the phases of all arms; leave out " + String.join(" ", arms) + ", or --phases");
        }
        if (phases) {
            return View.PHASES;
        }
        return arms.isEmpty() ? View.ALL : View.CONTRAST;
    }
}
