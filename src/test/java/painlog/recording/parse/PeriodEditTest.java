package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;
import painlog.journal.Period;
import painlog.journal.RefusalAssertions;
import painlog.journal.part.Goal;

final class PeriodEditTest {
    private static final Period OLD = new Period(
            "massage", LocalDate.of(2026, 1, 5), Optional.empty(), Optional.of(Goal.parse("2/week")), "first");

    private static String changed(List<String> words, @Nullable String goal, @Nullable String label) {
        PeriodInput typed = new PeriodInput(words, goal, null, label, null);
        Period period = PeriodEdit.changed(OLD, typed, ImportedLines.KNOWN, TypedFixtures.FRIDAY);
        return period.therapy() + " " + period.text() + " "
                + period.goal().map(Goal::text).orElse("-") + " " + period.label();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                          |       |        | massage 2026-01-05.. 2/week first
        pt                          |       |        | physical-therapy 2026-01-05.. 2/week first
        none                        |       |        | none 2026-01-05.. 2/week first
        2026-01-12..2026-02-15      |       |        | massage 2026-01-12..2026-02-15 2/week first
        pt 2026-01-12..             |       |        | physical-therapy 2026-01-12.. 2/week first
        2026-01-12.. pt             |       |        | physical-therapy 2026-01-12.. 2/week first
        ''                          | 1/day | second | massage 2026-01-05.. 1/day second
        ''                          | ''    |        | massage 2026-01-05.. - first
        """)
    void what_is_typed_takes_the_place_of_what_it_said(
            String line, @Nullable String goal, @Nullable String label, String words) {
        assertEquals(words, changed(CommandLineTokenizer.words(line), goal, label));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        masage                  | therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
        2026-11-21..            | 2026-11-21 is in the future; a period begins by today, 2026-11-20, and only a drawn plan later
        massage 2026-01-12.. pt | "pt" is one word too many; a period takes a therapy and FROM..TO
        """)
    void what_is_no_period_is_refused(String line, String sentence) {
        RefusalAssertions.with(sentence, () -> changed(CommandLineTokenizer.words(line), null, null));
    }
}
