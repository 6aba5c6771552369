package painlog.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.journal.Cost;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.Treatment;

/**
 * What sessions tell besides their counts and scores.
 *
 * @param home sessions done by oneself, by therapy or technique, the most frequent first
 * @param providers who treated, the one with most sessions first
 * @param costs what was paid, by currency
 * @param adverse unwanted effects, the latest first
 */
public record VisitCare(List<HomeCare> home, List<Treater> providers, List<Paid> costs, List<Adverse> adverse) {
    public VisitCare {
        home = List.copyOf(home);
        providers = List.copyOf(providers);
        costs = List.copyOf(costs);
        adverse = List.copyOf(adverse);
    }

    /** How often something was done at home: a technique, or a therapy where no technique was said. */
    public record HomeCare(String what, int sessions) {}

    /** A provider and their sessions. */
    public record Treater(Provider provider, int sessions) {}

    /**
     * What was paid in one currency.
     *
     * @param sessions those with a cost
     */
    public record Paid(BigDecimal amount, String currency, int sessions) {}

    /** An unwanted effect in the person's own words. */
    public record Adverse(LocalDate day, String therapy, String text) {}

    /**
     * Puts the sessions together.
     *
     * @param sessions oldest first
     * @param known all providers of the journal
     */
    static VisitCare of(List<Session> sessions, List<Provider> known, LocalTime dayStart) {
        Map<String, Integer> home = new TreeMap<>();
        Map<String, Integer> treaters = new TreeMap<>();
        Map<String, Paid> costs = new TreeMap<>();
        List<Adverse> adverse = new ArrayList<>();
        for (Session session : sessions) {
            Treatment done = session.treatment();
            homeCare(done).forEach(what -> home.merge(what, 1, Integer::sum));
            if (!done.provider().isEmpty()) {
                treaters.merge(done.provider(), 1, Integer::sum);
            }
            done.cost().ifPresent(cost -> costs.merge(cost.currency(), paid(cost), VisitCare::sum));
            if (!session.effect().adverse().isEmpty()) {
                String text = session.effect().adverse();
                adverse.add(0, new Adverse(session.start().day(dayStart), done.therapy(), text));
            }
        }
        return new VisitCare(home(home), treaters(treaters, known), List.copyOf(costs.values()), adverse);
    }

    private static List<String> homeCare(Treatment done) {
        if (!done.home()) {
            return List.of();
        }
        return done.techniques().isEmpty() ? List.of(done.therapy()) : done.techniques();
    }

    private static List<HomeCare> home(Map<String, Integer> counts) {
        List<HomeCare> home = new ArrayList<>();
        counts.forEach((what, n) -> home.add(new HomeCare(what, n)));
        home.sort(Comparator.comparing(HomeCare::sessions).reversed());
        return home;
    }

    private static List<Treater> treaters(Map<String, Integer> counts, List<Provider> known) {
        List<Treater> treaters = new ArrayList<>();
        for (Provider provider : known) {
            Integer sessions = counts.get(provider.name());
            if (sessions != null) {
                treaters.add(new Treater(provider, sessions));
            }
        }
        treaters.sort(Comparator.comparing(Treater::sessions).reversed());
        return treaters;
    }

    private static Paid paid(Cost cost) {
        return new Paid(cost.amount(), cost.currency(), 1);
    }

    private static Paid sum(Paid one, Paid more) {
        return new Paid(one.amount.add(more.amount), one.currency, one.sessions + more.sessions);
    }
}
