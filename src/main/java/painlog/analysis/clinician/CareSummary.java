package painlog.analysis.clinician;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.analysis.summary.UsualDose;
import painlog.journal.Dose;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.part.Cost;
import painlog.journal.part.Treatment;

/**
 * Details of sessions and doses besides their counts and scores.
 *
 * @param home sessions done by oneself, by therapy or technique, the most frequent first
 * @param providers who treated, the one with most sessions first
 * @param costs what was paid, by currency
 * @param adverse unwanted effects, the latest first
 * @param usual how much of each drug was taken, by its name
 */
public record CareSummary(
        List<HomeCare> home, List<Treater> providers, List<Paid> costs, List<Adverse> adverse, List<UsualDose> usual) {
    public CareSummary {
        home = List.copyOf(home);
        providers = List.copyOf(providers);
        costs = List.copyOf(costs);
        adverse = List.copyOf(adverse);
        usual = List.copyOf(usual);
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

    /** Summarises sessions and doses. */
    static CareSummary of(ClinicianReportInputs.SessionInputs done, List<Dose> doses) {
        Map<String, Integer> home = new TreeMap<>();
        Map<String, Integer> treaters = new TreeMap<>();
        Map<String, Paid> costs = new TreeMap<>();
        for (Session session : done.all()) {
            Treatment treatment = session.treatment();
            homeCare(treatment).forEach(what -> home.merge(what, 1, Integer::sum));
            if (!treatment.provider().isEmpty()) {
                treaters.merge(treatment.provider(), 1, Integer::sum);
            }
            treatment.cost().ifPresent(cost -> costs.merge(cost.currency(), paid(cost), CareSummary::sum));
        }
        return new CareSummary(
                home(home),
                treaters(treaters, done.known()),
                List.copyOf(costs.values()),
                adverse(done),
                UsualDose.of(doses));
    }

    private static List<Adverse> adverse(ClinicianReportInputs.SessionInputs done) {
        List<Adverse> adverse = new ArrayList<>();
        for (Session session : done.all()) {
            String text = session.outcome().adverse();
            if (!text.isEmpty()) {
                LocalDate day = session.start().day(done.dayStart());
                adverse.add(0, new Adverse(day, session.treatment().therapy(), text));
            }
        }
        return adverse;
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
