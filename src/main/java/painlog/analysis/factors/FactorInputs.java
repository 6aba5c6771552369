package painlog.analysis.factors;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import painlog.journal.total.DayValues;
import painlog.journal.total.WordCount;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/**
 * What factors are made of.
 *
 * @param days of the measure that is looked at
 * @param words of all entries; a day without a word has it not
 * @param others the days of other measures
 * @param drugDays by drug, the days on which it was taken
 */
public record FactorInputs(
        Measure measure,
        List<DayValues> days,
        List<WordCount> words,
        Map<String, List<DayValues>> others,
        Map<String, NavigableSet<LocalDate>> drugDays) {

    /** All factors, kind after kind, each by name. */
    List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        words(factors, WordKind.TRIGGER, Factor.Kind.TRIGGER);
        words(factors, WordKind.SYMPTOM, Factor.Kind.SYMPTOM);
        new TreeMap<>(others).forEach((name, values) -> factors.add(measured(name, values)));
        new TreeMap<>(drugDays)
                .forEach((drug, taken) -> factors.add(having(Factor.Kind.DOSE, drug, taken, knownWith(taken))));
        weekdays(factors);
        return factors;
    }

    private Collection<LocalDate> logged() {
        return days.stream().map(DayValues::date).toList();
    }

    private Collection<LocalDate> knownWith(Set<LocalDate> more) {
        Set<LocalDate> known = new TreeSet<>(logged());
        known.addAll(more);
        return known;
    }

    private void words(List<Factor> factors, WordKind kind, Factor.Kind as) {
        Map<String, Set<LocalDate>> byWord = new TreeMap<>();
        for (WordCount count : words) {
            if (count.kind() == kind) {
                byWord.computeIfAbsent(count.word(), word -> new TreeSet<>()).add(count.day());
            }
        }
        byWord.forEach((word, having) -> factors.add(having(as, word, having, logged())));
    }

    private static Factor having(Factor.Kind kind, String name, Set<LocalDate> having, Collection<LocalDate> known) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        known.forEach(day -> days.put(day, having.contains(day)));
        return new Factor(kind, name, OptionalDouble.empty(), days);
    }

    /** Days above the person's own middle value against the others. */
    private static Factor measured(String name, List<DayValues> values) {
        double[] means = values.stream().mapToDouble(DayValues::mean).sorted().toArray();
        double median = (means[(means.length - 1) / 2] + means[means.length / 2]) / 2;
        Map<LocalDate, Boolean> days = new HashMap<>();
        values.forEach(day -> days.put(day.date(), day.mean() > median + 1e-9));
        return new Factor(Factor.Kind.MEASURE, name, OptionalDouble.of(median), days);
    }

    private void weekdays(List<Factor> factors) {
        Arrays.stream(DayOfWeek.values()).forEach(weekday -> {
            Map<LocalDate, Boolean> known = new HashMap<>();
            logged().forEach(day -> known.put(day, day.getDayOfWeek() == weekday));
            String name = weekday.name().toLowerCase(Locale.ROOT);
            factors.add(new Factor(Factor.Kind.WEEKDAY, name, OptionalDouble.empty(), known));
        });
    }
}
