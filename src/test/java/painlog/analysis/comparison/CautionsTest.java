package painlog.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.journal.total.EntryCount;
import painlog.stats.grade.Grade;

class CautionsTest {
    private static final LocalDate MASSAGE = ComparisonFixtures.START.plusDays(20);

    private static ComparisonFixtures twenty() {
        return new ComparisonFixtures(1).phase("none", 20, 5).phase("massage", 20, 5);
    }

    private static NavigableSet<LocalDate> days(LocalDate first, int count) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            days.add(first.plusDays(i));
        }
        return days;
    }

    private static List<Caution.Kind> kinds(ComparisonFixtures comparisonFixtures, Confounders confounders) {
        return comparisonFixtures.compared(confounders).contrasts().get(0).cautions().stream()
                .map(Caution::kind)
                .toList();
    }

    private static Confounders drug(LocalDate first, int count) {
        return new Confounders(List.of(), Map.of("ibuprofen", days(first, count)), Map.of(), new TreeSet<>());
    }

    @Test
    void a_drug_taken_on_a_quarter_more_days_of_one_side_is_named() {
        assertTrue(kinds(twenty(), drug(MASSAGE, 5)).contains(Caution.Kind.DRUG_CHANGED));
        assertTrue(!kinds(twenty(), drug(MASSAGE, 4)).contains(Caution.Kind.DRUG_CHANGED));
        assertTrue(!kinds(twenty(), drug(MASSAGE.minusDays(5), 10)).contains(Caution.Kind.DRUG_CHANGED));
    }

    @Test
    void an_injury_on_any_of_the_days_is_named_and_takes_a_point() {
        Confounders injury = new Confounders(List.of(), Map.of(), Map.of(), days(MASSAGE.minusDays(1), 1));

        assertTrue(kinds(twenty(), injury).contains(Caution.Kind.INJURY));
        assertTrue(twenty().compared(injury)
                .verdict()
                .grade()
                .orElseThrow()
                .reasons()
                .contains(Grade.Concern.OTHER_CHANGES));
        assertTrue(!kinds(twenty(), new Confounders(List.of(), Map.of(), Map.of(), days(MASSAGE.plusDays(30), 1)))
                .contains(Caution.Kind.INJURY));
    }

    @Test
    void sessions_of_a_third_therapy_on_one_side_are_named() {
        Confounders two =
                new Confounders(List.of(), Map.of(), Map.of("acupuncture", days(MASSAGE, 2)), new TreeSet<>());
        Confounders own = new Confounders(List.of(), Map.of(), Map.of("massage", days(MASSAGE, 2)), new TreeSet<>());

        assertTrue(kinds(twenty(), two).contains(Caution.Kind.OTHER_SESSIONS));
        assertTrue(!kinds(twenty(), own).contains(Caution.Kind.OTHER_SESSIONS));
    }

    @Test
    void late_entries_are_named_without_taking_a_point() {
        List<EntryCount> late = Stream.iterate(ComparisonFixtures.START, day -> day.plusDays(1))
                .limit(40)
                .map(day -> new EntryCount(day, 4, 1))
                .toList();
        Confounders confounders = new Confounders(late, Map.of(), Map.of(), new TreeSet<>());

        Comparison comparison = twenty().compared(confounders);

        Caution found = comparison.contrasts().get(0).cautions().stream()
                .filter(c -> c.kind() == Caution.Kind.BACKFILLED)
                .findFirst()
                .orElseThrow();
        assertEquals(0.25, found.amount(), 1e-12);
        assertEquals(twenty().compared().verdict().grade(), comparison.verdict().grade());
    }

    @Test
    void a_bad_week_before_the_start_is_named_with_its_size() {
        Comparison comparison = new ComparisonFixtures(2)
                .phase("none", 21, 4)
                .phase("none", 7, 8)
                .phase("massage", 20, 4)
                .compared();

        Caution found = comparison.contrasts().get(0).cautions().stream()
                .filter(c -> c.kind() == Caution.Kind.WORST_MOMENT)
                .findFirst()
                .orElseThrow();
        assertEquals(4, found.amount(), 1);
        assertEquals(List.of(ComparisonFixtures.START.plusDays(28).toString()), found.names());
    }

    @Test
    void two_therapies_added_at_once_are_named() {
        ComparisonFixtures both =
                new ComparisonFixtures(3).phase("none", 20, 5).phase("massage+physical-therapy", 20, 5);

        assertTrue(kinds(both, Confounders.NONE).contains(Caution.Kind.SEVERAL_AT_ONCE));
        assertTrue(!kinds(twenty(), Confounders.NONE).contains(Caution.Kind.SEVERAL_AT_ONCE));
    }

    @Test
    void a_single_try_of_each_is_named() {
        assertTrue(kinds(twenty(), Confounders.NONE).contains(Caution.Kind.ONE_PHASE_EACH));
        assertTrue(!kinds(twenty().phase("none", 10, 5), Confounders.NONE).contains(Caution.Kind.ONE_PHASE_EACH));
    }
}
