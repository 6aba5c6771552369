package painlog.analysis.factors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.journal.total.DayValues;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;

/**
 * In how many journals in which nothing goes along with pain something stands out all the same. Slow: {@code mvn test
 * -Psimulation}.
 */
@Tag("simulation")
class FactorErrorRateTest {
    private static final int RUNS = 1000;

    private static LocalDate day(int index) {
        return ComparisonFixtures.START.plusDays(index);
    }

    /** Days that resemble their neighbours, about one in five of them missing. */
    private static List<DayValues> values(Random random, int days, double phi) {
        List<DayValues> values = new ArrayList<>();
        double state = random.nextGaussian();
        for (int i = 0; i < days; i++) {
            state = phi * state + Math.sqrt(1 - phi * phi) * random.nextGaussian();
            double value = Math.max(0, Math.min(10, Math.round(5 + 1.5 * state)));
            if (random.nextDouble() < 0.8) {
                values.add(new DayValues(day(i), new double[] {value}, new int[] {1}));
            }
        }
        return values;
    }

    private static Factors nothingAtAll(int seed) {
        Random random = new Random(seed);
        int days = 90;
        List<WordCount> words = new ArrayList<>();
        for (String word : List.of("sitting", "lifting", "stress", "weather")) {
            for (int i = 0; i < days; i++) {
                if (random.nextDouble() < 0.2) {
                    words.add(new WordCount(day(i), WordKind.TRIGGER, word, 1));
                }
            }
        }
        Map<String, List<DayValues>> others = new HashMap<>();
        for (String measure : List.of("sleep", "mood")) {
            others.put(measure, values(random, days, 0.4));
        }
        NavigableSet<LocalDate> taken = new TreeSet<>();
        for (int i = 0; i < days; i++) {
            if (random.nextDouble() < 0.15) {
                taken.add(day(i));
            }
        }
        List<DayValues> pain = values(random, days, 0.4);
        return FactorAnalysis.find(
                new FactorInputs(ComparisonFixtures.PAIN, pain, words, others, Map.of("ibuprofen", taken)));
    }

    @Test
    void in_at_most_one_journal_of_ten_something_stands_out_by_chance() {
        int found = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            found += nothingAtAll(seed).factors().stream().anyMatch(FactorResult::standsOut) ? 1 : 0;
        }
        double rate = (double) found / RUNS;
        assertTrue(rate <= 0.10 + 2 * Math.sqrt(0.09 / RUNS), () -> "in " + rate);
    }
}
