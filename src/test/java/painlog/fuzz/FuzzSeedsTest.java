package painlog.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The seeds of the fuzzer, what it found among them, with every build. */
final class FuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/painlog/fuzz");

    private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(Map.of(
            "WhenFuzzer", WhenFuzzer::fuzzerTestOneInput,
            "QuickEntryFuzzer", QuickEntryFuzzer::fuzzerTestOneInput,
            "ImportFuzzer", ImportFuzzer::fuzzerTestOneInput,
            "ConfigFuzzer", ConfigFuzzer::fuzzerTestOneInput,
            "JournalFuzzer", JournalFuzzer::fuzzerTestOneInput));

    @TestFactory
    Stream<DynamicTest> every_seed_is_answered_in_one_sentence() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Map.Entry<String, Consumer<byte[]>> target : TARGETS.entrySet()) {
            try (Stream<Path> seeds = Files.list(SEEDS.resolve(target.getKey()))) {
                for (Path seed : seeds.sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(seed);
                    tests.add(DynamicTest.dynamicTest(
                            target.getKey() + " " + seed.getFileName(),
                            () -> assertDoesNotThrow(() -> target.getValue().accept(bytes))));
                }
            }
        }
        return tests.build();
    }
}
