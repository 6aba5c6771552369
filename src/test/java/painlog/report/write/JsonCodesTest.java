package painlog.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import painlog.analysis.checkup.Criterion;
import painlog.analysis.checkup.RedFlag;
import painlog.analysis.checkup.ReturningPain;
import painlog.analysis.comparison.Caution;
import painlog.analysis.factors.Factor;
import painlog.analysis.factors.FactorResult;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.response.ResponseRequest;
import painlog.analysis.summary.Grouping;
import painlog.calendar.SpanUnit;
import painlog.journal.RecordKind;
import painlog.journal.Redaction;
import painlog.journal.part.Goal;
import painlog.journal.part.Helped;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Side;
import painlog.journal.word.WordKind;
import painlog.report.document.ChartSlot;
import painlog.stats.JsonCode;
import painlog.stats.Reason;
import painlog.stats.effect.Mcid;
import painlog.stats.effect.MissingDays;
import painlog.stats.grade.Grade;
import painlog.stats.nonoverlap.NapBand;
import painlog.stats.sessions.MatchedNextDay;
import painlog.stats.sessions.ScoreSource;

/** The words of constants, which files and other programs rely on whatever the constants are called. */
class JsonCodesTest {
    /** The words of every enum that is written as JSON by itself, constant after constant. */
    private static final Map<Class<? extends JsonCode>, String> CODES = new LinkedHashMap<>();

    static {
        CODES.put(
                Reason.class,
                "no_data too_few_days too_few_sessions no_variation no_residual_variation phi_at_upper_bound"
                        + " mean_below_1 not_two_types not_alternating fewer_than_two_cycles fewer_than_four_periods"
                        + " types_not_identifiable collinear_with_time not_all_four_types interval_not_usable no_estimate"
                        + " no_missing_days equal_coverage too_few_phases seed_out_of_range duplicate_arm number_of_arms"
                        + " number_of_cycles not_whole_weeks order_not_drawn");
        CODES.put(PlanProgress.Standing.class, "ahead running done given_up");
        CODES.put(NapBand.class, "weak medium strong");
        CODES.put(
                Mcid.McidReading.class,
                "clear likely_but_uncertain unlikely_not_excluded excluded refused_low_baseline");
        CODES.put(Mcid.Direction.class, "better worse not_distinguishable");
        CODES.put(Grade.Certainty.class, "cannot_say very_low low moderate high");
        CODES.put(
                Grade.Concern.class,
                "fewer_than_5_days fewer_than_12_days too_few_days no_variation no_residual_variation"
                        + " interval_not_usable few_days missing_days imprecise level_wanders trend_before not_robust"
                        + " other_changes worst_moment floor_or_ceiling sites_mixed other_hours other_weekdays"
                        + " idle_period sessions_without_period large_effect(+1)");
        CODES.put(MissingDays.Sturdiness.class, "fragile open sturdy cannot_tip nothing_to_tip");
        CODES.put(
                Caution.Kind.class,
                "drug_changed injury other_sessions several_at_once worst_moment backfilled sites_mixed other_hours"
                        + " other_weekdays idle_period sessions_without_period one_phase_each");
        CODES.put(Factor.Kind.class, "trigger symptom measure dose weekday");
        CODES.put(FactorResult.On.class, "same_day next_day");
        CODES.put(Criterion.Kind.class, "lasts limits-movement work-or-sleep returns");
        CODES.put(Criterion.Standing.class, "met met-until one-spell too-early not-met nothing-logged");
        CODES.put(ReturningPain.Rule.class, "a_month_apart three_in_half_a_year");
        CODES.put(MatchedNextDay.MatchedOn.class, "same_day day_before");
        CODES.put(ScoreSource.class, "recorded entry");
        CODES.put(RedFlag.class, "saddle-numbness bladder-or-bowel both-legs-weak fever weight-loss night-pain");
        CODES.put(RedFlag.Urgency.class, "at-once soon");
    }

    @Test
    void every_constant_has_its_word_in_json() {
        CODES.forEach((type, words) -> {
            List<String> written = new ArrayList<>();
            Stream.of(type.getEnumConstants())
                    .forEach(constant ->
                            written.add(Json.mapper().valueToTree(constant).asString()));
            assertEquals(words, String.join(" ", written), type.getName());
        });
    }

    @Test
    void no_enum_of_json_is_missing_above() {
        Set<String> known = new TreeSet<>();
        CODES.keySet().forEach(type -> known.add(type.getName()));
        Set<String> all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("painlog").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(JsonCode.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, all);
    }

    @Test
    void a_constant_without_a_word_is_not_written_by_its_name() {
        record Wrong(Format format) {}

        RuntimeException fault = assertThrows(RuntimeException.class, () -> Json.tree(new Wrong(Format.JSONL)));
        assertEquals(
                "class painlog.report.write.Format has no words for JSON",
                root(fault).getMessage());
    }

    private static Throwable root(Throwable fault) {
        return fault.getCause() == null ? fault : root(fault.getCause());
    }

    @Test
    void words_that_are_typed_stored_or_printed_are_as_they_always_were() {
        assertEquals("entry session period dose plan", words(RecordKind.values(), RecordKind::word));
        assertEquals("site symptom trigger relief quality", words(WordKind.values(), WordKind::word));
        assertEquals(" left right both middle", words(Side.values(), Side::word));
        assertEquals("lower higher neither", words(BetterDirection.values(), BetterDirection::word));
        assertEquals(" yes somewhat no unsure", words(Helped.values(), Helped::word));
        assertEquals("day week month", words(Goal.Per.values(), Goal.Per::word));
        assertEquals("notes providers costs", words(Redaction.Part.values(), Redaction.Part::word));
        assertEquals("day week month year", words(SpanUnit.values(), SpanUnit::word));
        assertEquals("day week month year period arm site", words(Grouping.values(), Grouping::word));
        assertEquals("therapy technique provider", words(ResponseRequest.By.values(), ResponseRequest.By::word));
        assertEquals("course body", words(ChartSlot.Kind.values(), ChartSlot.Kind::word));
    }

    private static <T> String words(T[] constants, Function<T, String> word) {
        return Stream.of(constants).map(word).collect(Collectors.joining(" "));
    }
}
