package painlog.analysis.comparison;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import painlog.analysis.plan.PlanResult;
import painlog.journal.Dose;
import painlog.journal.Period;
import painlog.journal.Session;
import painlog.journal.total.EntryCount;
import painlog.journal.total.WordCount;
import painlog.journal.word.Arm;
import painlog.journal.word.WordKind;

/**
 * What else changed while phases were compared.
 *
 * @param entries entries by day, and how many of them were typed in late
 * @param drugDays by drug, the days on which it was taken
 * @param sessionDays by therapy, the days with sessions
 * @param injuryDays days with the trigger injury
 * @param upkeep how the journal was kept
 * @param plan a drawn plan of these days
 * @param expected the periods of which somebody said how much they were expected to help
 */
public record Confounders(
        List<EntryCount> entries,
        Map<String, NavigableSet<LocalDate>> drugDays,
        Map<String, NavigableSet<LocalDate>> sessionDays,
        NavigableSet<LocalDate> injuryDays,
        JournalUpkeep upkeep,
        Optional<PlanResult> plan,
        List<Period> expected) {
    /** Nothing else is known. */
    public static final Confounders NONE = new Confounders(List.of(), Map.of(), Map.of(), new TreeSet<>());

    private static final String INJURY = "injury";

    /** Those of a journal of whose upkeep nothing is known. */
    public Confounders(
            List<EntryCount> entries,
            Map<String, NavigableSet<LocalDate>> drugDays,
            Map<String, NavigableSet<LocalDate>> sessionDays,
            NavigableSet<LocalDate> injuryDays) {
        this(entries, drugDays, sessionDays, injuryDays, JournalUpkeep.UNKNOWN, Optional.empty(), List.of());
    }

    public Confounders {
        entries = List.copyOf(entries);
        drugDays = Map.copyOf(drugDays);
        sessionDays = Map.copyOf(sessionDays);
        injuryDays = new TreeSet<>(injuryDays);
        expected = List.copyOf(expected);
    }

    /** Those known from entries alone. */
    public static Confounders of(List<EntryCount> entries, List<WordCount> words) {
        NavigableSet<LocalDate> injuries = new TreeSet<>();
        for (WordCount word : words) {
            if (word.kind() == WordKind.TRIGGER && word.word().equals(INJURY)) {
                injuries.add(word.day());
            }
        }
        return new Confounders(entries, Map.of(), Map.of(), injuries);
    }

    /** The same with doses and sessions, whose days begin at {@code dayStart}. */
    public Confounders with(List<Dose> doses, List<Session> sessions, LocalTime dayStart) {
        Map<String, NavigableSet<LocalDate>> drugs = new TreeMap<>();
        for (Dose dose : doses) {
            if (!dose.skipped()) {
                add(drugs, dose.drug(), dose.taken().day(dayStart));
            }
        }
        Map<String, NavigableSet<LocalDate>> therapies = new TreeMap<>();
        sessions.forEach(session ->
                add(therapies, session.treatment().therapy(), session.start().day(dayStart)));
        return new Confounders(entries, drugs, therapies, injuryDays);
    }

    /** The same of a journal that was kept like this. */
    public Confounders with(JournalUpkeep kept) {
        return new Confounders(entries, drugDays, sessionDays, injuryDays, kept, plan, expected);
    }

    /** The same with a drawn plan among the days. */
    public Confounders with(Optional<PlanResult> drawn) {
        return new Confounders(entries, drugDays, sessionDays, injuryDays, upkeep, drawn, expected);
    }

    /** The same with what was expected of periods. */
    public Confounders expecting(List<Period> periods) {
        List<Period> told =
                periods.stream().filter(period -> period.expected().isPresent()).toList();
        return new Confounders(entries, drugDays, sessionDays, injuryDays, upkeep, plan, told);
    }

    /** Whether people see the difference of two arms from its first day on: of a plan that runs, against its first arm. */
    boolean isFollowed(Arm arm, Arm against) {
        return plan.filter(drawn -> drawn.isAlone() && drawn.isSoFar(arm, against))
                .map(drawn -> drawn.plan().shape().arms().get(0).equals(against))
                .orElse(false);
    }

    /** Whether the difference of two arms is that of a plan that may be looked at before its end. */
    boolean isSoFar(Arm arm, Arm against) {
        return plan.map(drawn -> drawn.isSoFar(arm, against)).orElse(false);
    }

    private static void add(Map<String, NavigableSet<LocalDate>> days, String name, LocalDate day) {
        days.computeIfAbsent(name, key -> new TreeSet<>()).add(day);
    }
}
