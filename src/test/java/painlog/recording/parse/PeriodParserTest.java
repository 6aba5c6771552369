package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.calendar.OpenSpan;
import painlog.exchange.ImportedLines;
import painlog.journal.Period;
import painlog.journal.RefusalAssertions;

final class PeriodParserTest {
    @ParameterizedTest
    @CsvSource({
        "massage, massage",
        "Massage, massage",
        "pt, physical-therapy",
        "physical therapy, physical-therapy",
        "none, none",
        "' None ', none"
    })
    void a_period_is_of_a_therapy_or_of_none(String text, String therapy) {
        assertEquals(therapy, PeriodParser.therapy(ImportedLines.KNOWN, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        masage  | therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
        ''      | therapy "" is not known; new ones are added by painlog therapy add
        """)
    void a_therapy_that_is_none_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> PeriodParser.therapy(ImportedLines.KNOWN, text));
    }

    @ParameterizedTest
    @CsvSource({", 2026-11-20", "yesterday, 2026-11-19", "mon, 2026-11-16", "2026-03-05, 2026-03-05"})
    void it_starts_on_the_day_typed_else_today(@Nullable String typed, LocalDate day) {
        assertEquals(day, PeriodParser.day(typed, TypedFixtures.FRIDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01..2026-03-28, 2026-03-01..2026-03-28",
        "2026-03-01.., 2026-03-01..",
        "2 weeks ago..today, 2026-11-06..2026-11-20",
        "today.., 2026-11-20.."
    })
    void its_days_are_up_to_today(String typed, String words) {
        OpenSpan span = PeriodParser.span(typed, TypedFixtures.FRIDAY);

        assertEquals(
                words,
                span.first() + ".." + span.last().map(LocalDate::toString).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "2027-01-01"})
    void a_beginning_to_come_is_refused(String day) {
        String sentence = day + " is in the future; a period begins by today, 2026-11-20, and only a drawn plan later";

        RefusalAssertions.with(sentence, () -> PeriodParser.day(day, TypedFixtures.FRIDAY));
        RefusalAssertions.with(sentence, () -> PeriodParser.span(day + "..", TypedFixtures.FRIDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2/week, 2/week, first course, first course",
        "1/day, 1/day, ' at home ', at home",
        "12/month, 12/month, , ''",
        "'', none, '', ''",
        ", none, , ''"
    })
    void it_has_a_goal_and_a_label_where_they_were_typed(
            @Nullable String goal, String goalWords, @Nullable String label, String labelWords) {
        OpenSpan span = OpenSpan.from(TypedFixtures.FRIDAY);
        Period period = PeriodParser.period("massage", span, new PeriodInput(List.of(), goal, null, label, null));

        assertEquals(goalWords, period.goal().map(g -> g.text()).orElse("none"));
        assertEquals(labelWords, period.label());
        assertEquals("2026-11-20..", period.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2       | goal "2" is not a number per day, week or month, such as 2/week
        2/year  | goal "2/year" is not a number per day, week or month, such as 2/week
        0/week  | goal 0 is outside 1–99
        100/day | goal 100 is outside 1–99
        """)
    void a_goal_that_is_none_is_refused(String goal, String sentence) {
        OpenSpan span = OpenSpan.from(TypedFixtures.FRIDAY);

        RefusalAssertions.with(
                sentence,
                () -> PeriodParser.period("massage", span, new PeriodInput(List.of(), goal, null, null, null)));
    }
}
