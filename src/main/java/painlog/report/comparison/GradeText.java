package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Contrast;
import painlog.stats.grade.Grade;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;
import painlog.text.ValueFormat;

/** How sure one can be, and why, in words. */
public final class GradeText {
    private static final double HARDLY = 0.05;

    private GradeText() {}

    public static String certainty(Grade.Certainty certainty) {
        return switch (certainty) {
            case CANNOT_SAY -> "not enough data to say";
            case VERY_LOW -> "very low";
            case LOW -> "low";
            case MODERATE -> "moderate";
            case HIGH -> "high";
        };
    }

    public static String concern(Grade.Concern concern) {
        return switch (concern) {
            case FEWER_THAN_5_DAYS -> "fewer than 5 logged days on one side";
            case FEWER_THAN_12_DAYS -> "fewer than 12 logged days in all";
            case TOO_FEW_DAYS -> "too few logged days for the number of arms";
            case NO_VARIATION -> "within each side every day has the same value";
            case NO_RESIDUAL_VARIATION -> "the days follow the model exactly, so chance cannot be judged";
            case INTERVAL_NOT_USABLE -> "there are too few days for an interval";
            case LEVEL_WANDERS -> "the level wandered by itself, so only the days around the changes count";
            case WORST_MOMENT -> "it began when pain was above its usual";
            case SITES_MIXED -> "entries of several sites are mixed";
            case OTHER_HOURS -> "the two were logged at other hours of the day";
            case OTHER_WEEKDAYS -> "the two were logged on other days of the week";
            case IDLE_PERIOD -> "a period may have ended without being stopped";
            case SESSIONS_WITHOUT_PERIOD -> "there were sessions without a period";
            case FEW_DAYS -> "fewer than 14 logged days on one side";
            case MISSING_DAYS -> "many days without an entry, or many more on one side than on the other";
            case IMPRECISE -> "the interval is wide or could not be worked out";
            case TREND_BEFORE -> "it was already getting better before, or much of the change is drift";
            case NOT_ROBUST -> "another way of counting gives another answer";
            case OTHER_CHANGES -> "something else changed as well";
            case FLOOR_OR_CEILING -> "many days lie at the end of the scale";
            case LARGE_EFFECT -> "one point added, because hardly any days overlap";
        };
    }

    /** For a narrow column. */
    static String shortly(Grade.Certainty certainty) {
        return certainty == Grade.Certainty.CANNOT_SAY ? EstimateFormat.NONE : certainty(certainty);
    }

    /**
     * {@code How sure: low (2 of 4): …}.
     *
     * @param howSure what one is sure of, see {@link VerdictText#howSure()}
     */
    static String sentence(String howSure, Grade grade) {
        String points = grade.points().isPresent() ? " (" + grade.points().getAsInt() + " of 4)" : "";
        List<String> reasons = new ArrayList<>();
        if (beginsAtTwo(grade)) {
            reasons.add("the two took too few turns, which allows no more than 2");
        }
        grade.reasons().forEach(reason -> reasons.add(concern(reason)));
        String because = reasons.isEmpty() ? "." : ": " + String.join("; ", reasons) + ".";
        return Sentence.capitalized(howSure) + ": " + certainty(grade.grade()) + points + because;
    }

    /** Fewer than four turns: else the points that are lost would not add up. */
    private static boolean beginsAtTwo(Grade grade) {
        int lost = 0;
        for (Grade.Concern concern : grade.reasons()) {
            lost += concern == Grade.Concern.LARGE_EFFECT ? -1 : 1;
        }
        return grade.points().isPresent()
                && grade.points().getAsInt() > 0
                && grade.points().getAsInt() + lost == 2;
    }

    /** What holds for every one of the contrasts. */
    public static List<Caution> common(List<Contrast> contrasts) {
        return contrasts.get(0).cautions().stream()
                .filter(caution -> contrasts.stream().allMatch(other -> isSaid(caution, other.cautions())))
                .toList();
    }

    /** The cautions that are not among those said already. */
    public static List<Caution> without(List<Caution> said, List<Caution> cautions) {
        return cautions.stream().filter(caution -> !isSaid(caution, said)).toList();
    }

    private static boolean isSaid(Caution caution, List<Caution> said) {
        return said.stream().anyMatch(other -> caution.equals(other) || isAlike(caution, other));
    }

    /** Shares of backfilled entries that hardly differ are one thing to keep in mind. */
    private static boolean isAlike(Caution one, Caution other) {
        return one.kind() == Caution.Kind.BACKFILLED
                && other.kind() == Caution.Kind.BACKFILLED
                && Math.abs(one.amount() - other.amount()) < HARDLY;
    }

    /** What else to keep in mind, as clauses; empty when there is nothing. */
    public static String cautions(List<Caution> cautions) {
        List<String> words = new ArrayList<>();
        cautions.forEach(caution -> words.add(caution(caution)));
        return String.join("; ", words);
    }

    /** The same for somebody who does not use painlog. */
    public static String findings(List<Caution> cautions) {
        List<String> words = new ArrayList<>();
        cautions.forEach(caution -> words.add(finding(caution)));
        return String.join("; ", words);
    }

    private static String otherHours(List<String> hours) {
        boolean same = hours.get(0).equals(hours.get(1));
        return "the two were logged at other hours of the day"
                + (same ? "" : ", one mostly " + hours.get(0) + ", the other mostly " + hours.get(1));
    }

    /** With the command that goes on from here, where there is one. */
    public static String caution(Caution caution) {
        return finding(caution)
                + switch (caution.kind()) {
                    case SITES_MIXED -> "; --site tells them apart";
                    case IDLE_PERIOD -> IdlePeriodText.wayOut(caution.names());
                    case SESSIONS_WITHOUT_PERIOD -> "; painlog period infer adds one";
                    default -> "";
                };
    }

    /** For somebody who does not use painlog, such as a clinician. */
    public static String finding(Caution caution) {
        String names = String.join(", ", caution.names());
        return switch (caution.kind()) {
            case DRUG_CHANGED -> names + " was taken on far more days of one side than of the other";
            case INJURY -> "an injury was logged on these days";
            case OTHER_SESSIONS -> "there were also sessions of " + names + " on one side only";
            case SEVERAL_AT_ONCE ->
                names.isEmpty()
                        ? "more than one therapy was added at once"
                        : names + " was under way on just these days too, so the two cannot be told apart";
            case WORST_MOMENT ->
                "the week before " + names + " was " + EstimateFormat.level(caution.amount())
                        + " points worse than before, so some drop was to come anyway";
            case BACKFILLED ->
                ValueFormat.percent(caution.amount()) + " of the entries were typed in more than a day later";
            case SITES_MIXED -> "pain of several sites (" + names + ") is put together";
            case OTHER_HOURS -> otherHours(caution.names());
            case OTHER_WEEKDAYS -> "the two were logged on other days of the week";
            case IDLE_PERIOD -> IdlePeriodText.finding(caution.names());
            case SESSIONS_WITHOUT_PERIOD ->
                "there were far more sessions of " + names + " on one side, but no period of it";
            case ONE_PHASE_EACH -> "each side was tried once only, so other things that changed with time count in";
        };
    }
}
