package painlog.query;

import java.util.List;
import java.util.Optional;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonAnalysis;
import painlog.analysis.comparison.ComparisonRequest;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.arm.Arm;
import painlog.journal.word.Vocabulary;
import painlog.store.JournalFile;

/**
 * Asks how days under different therapies differ.
 *
 * @param arms two to be compared, such as {@code massage+pt} and {@code none}; empty for all of them
 * @param washoutDays so many first days of each later phase are left out
 * @param leastDays phases with fewer logged days are left out
 */
public record ComparisonQuery(FilterOptions filter, List<String> arms, int washoutDays, int leastDays) {
    public ComparisonQuery {
        arms = List.copyOf(arms);
    }

    /**
     * The comparison.
     *
     * @throws BadInput when the arms are not two different ones of the journal's
     */
    public Comparison run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        Optional<ComparisonRequest.ArmPair> two = two(selection.vocabulary());
        return of(selection, new ComparisonRequest(selection.measure(), washoutDays, leastDays, two));
    }

    static Comparison of(JournalSelection selection, ComparisonRequest request) {
        return ComparisonAnalysis.compare(request, selection.phases(), selection.days(), selection.background());
    }

    private Optional<ComparisonRequest.ArmPair> two(Vocabulary known) {
        if (arms.isEmpty()) {
            return Optional.empty();
        }
        List<Arm> named = arms.stream().map(arm -> Arm.parse(arm, known)).toList();
        Arm arm = named.get(0);
        if (named.size() != 2) {
            String other = arm.label().equals(Period.NONE) ? "massage" : Period.NONE;
            throw new BadInput("compare needs two arms, such as: painlog compare " + arm.label() + " " + other);
        }
        Arm against = named.get(1);
        if (arm.equals(against)) {
            throw new BadInput("both arms are " + arm.label() + "; name two different ones");
        }
        return Optional.of(new ComparisonRequest.ArmPair(arm, against));
    }
}
