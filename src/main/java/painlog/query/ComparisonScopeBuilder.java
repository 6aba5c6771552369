package painlog.query;

import java.time.LocalDate;
import java.util.List;
import painlog.analysis.comparison.ComparisonScope;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.word.Arm;
import painlog.journal.word.Vocabulary;

/** Reads what is to be compared with the words of a journal and today's date. */
final class ComparisonScopeBuilder {
    private static final String TWO_SPANS =
            "--spans takes two spans, such as: painlog compare --spans 2026-01-01..2026-01-31 2026-02-01..2026-02-28";

    private final ComparisonQuery.Options options;
    private final Vocabulary known;
    private final LocalDate today;

    ComparisonScopeBuilder(ComparisonQuery.Options options, Vocabulary known, LocalDate today) {
        this.options = options;
        this.known = known;
        this.today = today;
    }

    /**
     * The scope.
     *
     * @throws BadInput when the options say two things at once, or name arms, therapies or spans that are not two
     *     different ones
     */
    ComparisonScope scope() {
        List<String> given = options.given();
        if (given.size() > 1) {
            throw new BadInput("compare shows one thing at a time: leave out " + given.get(0) + " or " + given.get(1));
        }
        if (!options.arms().isEmpty()) {
            return pair();
        }
        if (options.with().isPresent()) {
            return new ComparisonScope.WithTherapy(therapy(options.with().get()));
        }
        if (!options.spans().isEmpty()) {
            return spans();
        }
        return options.phases()
                ? new ComparisonScope.PhaseByPhase()
                : new ComparisonScope.Therapies(options.allPairs());
    }

    private ComparisonScope pair() {
        List<Arm> named =
                options.arms().stream().map(arm -> Arm.parse(arm, known)).toList();
        Arm arm = named.get(0);
        if (named.size() != 2) {
            String other = arm.isNone() ? "massage" : Period.NONE;
            throw new BadInput("compare needs two arms, such as: painlog compare " + arm.label() + " " + other);
        }
        if (arm.equals(named.get(1))) {
            throw new BadInput("both arms are " + arm.label() + "; name two different ones");
        }
        return new ComparisonScope.ArmPair(arm, named.get(1));
    }

    private String therapy(String word) {
        Arm arm = Arm.parse(word, known);
        if (arm.therapies().size() != 1) {
            throw new BadInput("--with takes one therapy, such as: painlog compare --with massage");
        }
        return arm.therapies().first();
    }

    /** The later one is held against the earlier one, whichever is typed first. */
    private ComparisonScope spans() {
        if (options.spans().size() != 2) {
            throw new BadInput(TWO_SPANS);
        }
        DaySpan one = DaySpan.parse(options.spans().get(0), today);
        DaySpan other = DaySpan.parse(options.spans().get(1), today);
        DaySpan earlier = one.first().isAfter(other.first()) ? other : one;
        DaySpan later = earlier.equals(one) ? other : one;
        if (!later.first().isAfter(earlier.last())) {
            throw new BadInput("the two spans overlap from " + later.first() + " on; days can't be in both");
        }
        return new ComparisonScope.TwoSpans(later, earlier);
    }
}
