package painlog.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.ReadingScope;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonAnalysis;
import painlog.analysis.comparison.ComparisonRequest;
import painlog.analysis.comparison.ComparisonScope;
import painlog.analysis.comparison.SiteComparison;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;
import painlog.journal.total.SiteDays;
import painlog.store.JournalFile;

/**
 * Asks how days under different therapies differ.
 *
 * @param options what is to be compared
 * @param washoutDays so many first days of each later phase are left out
 * @param leastDays phases with fewer logged days are left out
 */
public record ComparisonQuery(FilterOptions filter, Options options, int washoutDays, int leastDays) {

    /**
     * What is to be compared, as typed; at most one of arms, therapy, spans, phases and all pairs.
     *
     * @param arms two, the first held against the second
     * @param with the therapy whose days are held against all others
     * @param spans two, as FROM..TO
     * @param phases whether each phase is held against the one before
     * @param allPairs whether every arm is held against every other
     * @param plan whose days are compared: the id of a plan, {@code last}, or {@code none} for all days; it goes with
     *     any of the others but spans
     */
    public record Options(
            List<String> arms,
            Optional<String> with,
            List<String> spans,
            boolean phases,
            boolean allPairs,
            Optional<String> plan) {
        /** Each therapy against none, and the newest change. */
        public static final Options NONE =
                new Options(List.of(), Optional.empty(), List.of(), false, false, Optional.empty());

        public Options {
            arms = List.copyOf(arms);
            spans = List.copyOf(spans);
        }

        /** One arm against another. */
        public static Options arms(String arm, String against) {
            return new Options(List.of(arm, against), Optional.empty(), List.of(), false, false, Optional.empty());
        }

        /** Those that are given, as they are typed. */
        List<String> given() {
            List<String> given = new ArrayList<>();
            if (!arms.isEmpty()) {
                given.add(String.join(" ", arms));
            }
            with.ifPresent(therapy -> given.add("--with " + therapy));
            if (!spans.isEmpty()) {
                given.add("--spans " + String.join(" ", spans));
            }
            if (phases) {
                given.add("--phases");
            }
            if (allPairs) {
                given.add("--all");
            }
            return given;
        }
    }

    /**
     * The comparison.
     *
     * @throws BadInput when the options don't say one thing to compare
     */
    public Comparison run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        ComparisonScope scope = new ComparisonScopeBuilder(options, selection.vocabulary(), selection.today()).scope();
        boolean isLimited = !selection.filter().span().equals(DayRange.ALWAYS);
        if (isLimited && !options.spans().isEmpty()) {
            throw new BadInput("--spans says which days; leave out the other span");
        }
        if (options.plan().isPresent() && scope.areSpans()) {
            throw new BadInput("--spans says which days; leave out --plan");
        }
        ComparisonDays days = ComparisonDays.of(selection, scope, options.plan());
        return of(days, new ComparisonRequest(selection.measure(), washoutDays, leastDays, scope));
    }

    /**
     * The contrasts that people are shown first, of pain on all days, without anything else.
     *
     * @return empty without any, and at no cost while the journal holds no period
     */
    public static Optional<Comparison> shown(FilterOptions filter, JournalFile journal, QueryContext context) {
        if (journal.periods().all().isEmpty()) {
            return Optional.empty();
        }
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        ComparisonScope scope = new ComparisonScope.ShownOnly();
        ComparisonDays days = ComparisonDays.of(selection, scope, Optional.empty());
        return Optional.of(of(days, new ComparisonRequest(selection.measure(), 0, 0, scope)))
                .filter(comparison -> !comparison.shown().isEmpty());
    }

    /** What a heading has to say of the days that are compared: those of a plan alone, where it is that. */
    public ReadingScope scope(Comparison compared, JournalFile journal, QueryContext context) {
        ReadingScope asked = new ReadingScopeQuery(filter).run(journal, context);
        if (compared.plan().isEmpty() || compared.phases().isEmpty()) {
            return asked;
        }
        DaySpan days = DaySpan.closed(
                compared.phases().get(0).from(),
                compared.phases().get(compared.phases().size() - 1).to());
        return asked.with(
                JournalSelection.of(filter.within(days), journal, context).siteMix());
    }

    static Comparison of(ComparisonDays compared, ComparisonRequest request) {
        JournalSelection selection = compared.selection();
        int washout = Math.max(request.washout(), compared.washoutDays());
        return ComparisonAnalysis.compare(
                new ComparisonRequest(request.measure(), washout, request.minDays(), request.scope()),
                selection.phases(),
                selection.days(),
                selection.background().with(compared.plan()));
    }

    /** The same of every site by itself, that with most days first; where the filter names sites, only those. */
    public List<SiteComparison> bySite(JournalFile journal, QueryContext context) {
        List<SiteComparison> comparisons = new ArrayList<>();
        for (SiteDays site : JournalSelection.of(filter, journal, context).sitesAskedFor()) {
            ComparisonQuery alone = new ComparisonQuery(filter.at(site.site()), options, washoutDays, leastDays);
            comparisons.add(new SiteComparison(site, alone.run(journal, context)));
        }
        return comparisons;
    }
}
