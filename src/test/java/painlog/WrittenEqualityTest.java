package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import painlog.analysis.comparison.Caution;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Filter;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.word.Arm;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.query.SpanOptions;

/** Records whose equality is written out: each component counts, as in what the compiler makes. */
class WrittenEqualityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Optional<LocalDate> FIRST = Optional.of(DAY);

    /** For each record a value and, for each component in turn, another one. */
    private static final Map<Record, List<Object>> OTHERS = Map.ofEntries(
            Map.entry(
                    Filter.ALL,
                    List.of(
                            DayRange.upTo(DAY),
                            List.of(new Site("neck", Side.UNSAID)),
                            List.of("flare"),
                            new Filter.Care(List.of("yoga"), List.of(), List.of()),
                            "word",
                            new Filter.Bounds(OptionalDouble.of(1), OptionalDouble.empty()))),
            Map.entry(Filter.Care.ANY, List.of(List.of("yoga"), List.of("swedish"), List.of("Ann"))),
            Map.entry(Filter.Bounds.NONE, List.of(OptionalDouble.of(1), OptionalDouble.of(2))),
            Map.entry(SpanOptions.ALL, List.of(some("a"), some("b"), some("c"), some("d"), some("e"), some("f"))),
            Map.entry(DayRange.ALWAYS, List.of(FIRST, FIRST)),
            Map.entry(new DaySpan(DAY, DAY), List.of(DAY.minusDays(1), DAY.plusDays(1))),
            Map.entry(new Arm(sorted("massage"), "massage"), List.of(sorted("yoga"), "yoga")),
            Map.entry(
                    new Measure("stress", "points", 0, 10, BetterDirection.LOWER),
                    List.of("sleep", "hours", 1.0, 9.0, BetterDirection.HIGHER)),
            Map.entry(new Site("neck", Side.UNSAID), List.of("hip", Side.LEFT)),
            Map.entry(
                    new Caution(Caution.Kind.INJURY, 1, List.of()),
                    List.of(Caution.Kind.BACKFILLED, 2.0, List.of("yoga"))),
            Map.entry(new RecordId(RecordKind.ENTRY, 1), List.of(RecordKind.SESSION, 2L)));

    private static Optional<String> some(String text) {
        return Optional.of(text);
    }

    private static SortedSet<String> sorted(String word) {
        return new TreeSet<>(List.of(word));
    }

    @Test
    void equal_values_are_equal_and_each_component_counts() throws ReflectiveOperationException {
        for (Map.Entry<Record, List<Object>> entry : OTHERS.entrySet()) {
            Record record = entry.getKey();
            assertEquals(record, with(record, -1, ""));
            assertEquals(record.hashCode(), with(record, -1, "").hashCode());
            assertNotEquals(record, new Object());
            assertEquals(
                    record.getClass().getRecordComponents().length,
                    entry.getValue().size());
            for (int i = 0; i < entry.getValue().size(); i++) {
                assertNotEquals(record, with(record, i, entry.getValue().get(i)), record + " " + i);
            }
        }
    }

    /** The same record with another value of the component of that index; of none where it is below 0. */
    private static Record with(Record record, int index, Object other) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = i == index ? other : components[i].getAccessor().invoke(record);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<? extends Record> made = record.getClass().getDeclaredConstructor(types);
        return made.newInstance(values);
    }
}
