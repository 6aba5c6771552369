package painlog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.calendar.DayRange;
import painlog.error.BadTime;
import painlog.exchange.ImportedLines;
import painlog.journal.Filter;
import painlog.journal.RefusalAssertions;
import painlog.journal.word.Site;
import painlog.query.FilterOptions.SiteOptions;
import painlog.query.FilterOptions.TreatmentOptions;
import painlog.query.FilterOptions.ValueOptions;

final class FilterBuilderTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static FilterBuilder builder(FilterOptions options) {
        return new FilterBuilder(options, ImportedLines.KNOWN, FRIDAY, DayOfWeek.MONDAY);
    }

    /** Options such as {@code last=30d}. */
    private static SpanOptions span(String options) {
        return new SpanOptions(
                option(options, "from"),
                option(options, "to"),
                option(options, "last"),
                option(options, "week"),
                option(options, "month"),
                option(options, "year"));
    }

    private static Optional<String> option(String options, String name) {
        for (String option : options.split(" ", -1)) {
            if (option.startsWith(name + "=")) {
                return Optional.of(option.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Filter of(List<String> sites, List<String> tags, TreatmentOptions care) {
        return builder(new FilterOptions(
                        SpanOptions.ALL, "pain", SiteOptions.of(sites), tags, care, "", ValueOptions.ANY))
                .filter();
    }

    private static Filter.Bounds bounds(String measure, @Nullable String min, @Nullable String max) {
        ValueOptions values = new ValueOptions(Optional.ofNullable(min), Optional.ofNullable(max));
        return builder(new FilterOptions(
                        SpanOptions.ALL, measure, SiteOptions.ANY, List.of(), TreatmentOptions.ANY, "", values))
                .filter()
                .bounds();
    }

    private static Filter.Care care(String therapy, String technique, String provider) {
        return of(List.of(), List.of(), new TreatmentOptions(list(therapy), list(technique), list(provider)))
                .care();
    }

    private static List<String> list(String word) {
        return word.isEmpty() ? List.of() : List.of(word);
    }

    @Test
    void no_option_is_every_record() {
        assertEquals(Filter.ALL, builder(FilterOptions.ALL).filter());
        assertEquals("pain", builder(FilterOptions.ALL).measure().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                              | ..
        last=30d                        | 2026-10-22..2026-11-20
        week=this                       | 2026-11-16..2026-11-22
        week=2026-W09                   | 2026-02-23..2026-03-01
        month=2026-02                   | 2026-02-01..2026-02-28
        year=last                       | 2025-01-01..2025-12-31
        from=2026-03-01 to=2026-03-28   | 2026-03-01..2026-03-28
        from=yesterday                  | 2026-11-19..2026-11-20
        from=2026-12-24                 | 2026-12-24..2026-12-24
        to=2026-03-28                   | ..2026-03-28
        """)
    void days_are_asked_for_in_many_ways(String options, String days) {
        DayRange range =
                builder(FilterOptions.ALL.within(span(options))).filter().span();

        assertEquals(
                days,
                range.first().map(LocalDate::toString).orElse("") + ".."
                        + range.last().map(LocalDate::toString).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"last=30d week=this", "month=2026-02 year=2026", "from=2026-03-01 last=30d", "to=2026-03-01 week=w09"})
    void two_spans_at_once_are_refused(String options) {
        FilterBuilder builder = builder(FilterOptions.ALL.within(span(options)));

        RefusalAssertions.with("give one span: --from/--to, --last, --week, --month or --year", builder::filter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        last=30                         | "30" has no unit; write 30d, 4w, 6m or 1y
        week=soon                       | "soon" is not a week; write this, last, 2026-W09, w09 or a day of it such as 2026-03-05
        year=26                         | "26" is not a year; write this, last or 2025
        from=soon                       | "soon" is not a day painlog knows; write today, yesterday, fri, 2026-03-05, 03-05 or 3 days ago
        from=2026-03-28 to=2026-03-01   | the last day, 2026-03-01, is before the first, 2026-03-28; write the earlier one first
        """)
    void days_that_are_none_are_refused(String options, String sentence) {
        FilterBuilder builder = builder(FilterOptions.ALL.within(span(options)));

        assertEquals(sentence, assertThrows(BadTime.class, builder::filter).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"neck, neck", "@neck, neck", "Lower_Back:left, lower-back:left", "@lower-back:left, lower-back:left"})
    void a_site_may_have_its_sign(String typed, String words) {
        assertEquals(
                List.of(words),
                of(List.of(typed), List.of(), TreatmentOptions.ANY).sites().stream()
                        .map(Site::text)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"flare, flare", "+Flare, flare", "bad night, bad-night"})
    void a_tag_may_have_its_sign(String typed, String tag) {
        assertEquals(
                List.of(tag),
                of(List.of(), List.of(typed), TreatmentOptions.ANY).tags());
    }

    @ParameterizedTest
    @CsvSource({
        "Massage, '', '', massage, '', ''",
        "pt, '', '', physical-therapy, '', ''",
        "'', Deep_Tissue, '', '', deep-tissue, ''",
        "'', core, Anna Berg, '', core, Anna Berg"
    })
    void care_is_asked_for_by_known_names(
            String therapy, String technique, String provider, String therapies, String techniques, String providers) {
        assertEquals(
                new Filter.Care(list(therapies), list(techniques), list(providers)),
                care(therapy, technique, provider));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        masage | ''      | therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
        ''     | swedsh  | technique "swedsh" is not known; did you mean swedish? new ones are added by painlog therapy add
        ''     | massage | technique "massage" is not known; new ones are added by painlog therapy add
        """)
    void care_that_is_not_known_is_refused(String therapy, String technique, String sentence) {
        RefusalAssertions.with(sentence, () -> care(therapy, technique, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "pain, 3, 7, 3, 7",
        "pain, 6.5, , 6.5, ",
        "pain, , 6/10, , 6",
        "sleep-hours, 7h30m, , 7.5, ",
        "weight, 70kg, 80 kg, 70, 80"
    })
    void bounds_are_values_of_the_measure(
            String measure, @Nullable String min, @Nullable String max, @Nullable Double from, @Nullable Double to) {
        assertEquals(new Filter.Bounds(number(from), number(to)), bounds(measure, min, max));
    }

    private static OptionalDouble number(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pain   | 11   |     | --min: score 11 is outside 0–10
        pain   |      | low | --max: score "low" is not a number from 0 to 10, such as 6 or 6.5
        pain   | 7    | 3   | --min 7 is above --max 3
        weight | 70xy |     | --min: weight "70xy" is not a number from 20–400 kg
        """)
    void bounds_that_are_none_are_refused(String measure, @Nullable String min, @Nullable String max, String sentence) {
        RefusalAssertions.with(sentence, () -> bounds(measure, min, max));
    }

    @Test
    void an_unknown_measure_is_refused_with_the_nearest() {
        RefusalAssertions.with(
                "measure \"stres\" is not known; did you mean stress? new ones are added by painlog measure add",
                () -> builder(FilterOptions.ALL.about("stres")).measure());
    }
}
