package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OccurrenceCounterTest {
    @Test
    void it_counts_as_a_map_would() {
        OccurrenceCounter counter = new OccurrenceCounter();
        Map<Long, Integer> expected = new HashMap<>();
        Random random = new Random(20261127);
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(3) == 0 ? random.nextInt(500) : random.nextLong();
            assertEquals(expected.merge(key, 1, Integer::sum) - 1, counter.countBefore(key));
        }
    }

    @Test
    void zero_is_a_number_as_any_other() {
        OccurrenceCounter counter = new OccurrenceCounter();

        assertEquals(0, counter.countBefore(0));
        assertEquals(1, counter.countBefore(0));
    }
}
