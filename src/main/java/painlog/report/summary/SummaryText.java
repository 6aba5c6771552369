package painlog.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToIntFunction;
import painlog.analysis.WordTotal;
import painlog.analysis.summary.Adherence;
import painlog.analysis.summary.DrugUse;
import painlog.analysis.summary.SessionSum;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryGroup;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.WorstDay;
import painlog.journal.word.WordKind;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** Formats the parts of a summary that are words rather than numbers. */
public final class SummaryText {
    private static final int MOST = 8;

    private SummaryText() {}

    /** The label of a group; one that is not over carries a star. */
    static String marked(SummaryRow row) {
        return row.group().label() + (row.group().isPartial() ? "*" : "");
    }

    /** How the span asked for and the span before it are called; a week without a number by its first day. */
    static String name(Summary summary, SummaryRow row) {
        SummaryGroup group = row.group();
        if (group.label().contains("..")) {
            boolean asked = group.equals(summary.outline().total());
            return asked ? "these " + group.days() + " days" : "the " + group.days() + " days before";
        }
        boolean bareWeek = group.days() == 7 && !group.label().contains("W");
        return (bareWeek ? "week of " : "") + marked(row);
    }

    /** Sessions and doses in short: {@code massage 7 → 4, ibuprofen 2}. */
    static String care(SummaryRow row) {
        return care(row.care().sessions(), row.care().doses());
    }

    private static String care(List<SessionSum> sessions, List<DrugUse> doses) {
        List<String> words = new ArrayList<>();
        for (SessionSum sum : sessions) {
            String times = sum.sessions() == 1 ? "" : " " + sum.sessions() + "×";
            words.add(sum.name() + times + beforeAfter(sum));
        }
        for (DrugUse use : doses) {
            words.add(use.taken() == 0 ? use.drug() + " skipped" : use.drug() + " " + use.taken());
        }
        return String.join(", ", words);
    }

    /** {@code 6.3 → 4.0}; a dash when no session has both scores. */
    static String meanScores(SessionSum sum) {
        return sum.scored() == 0
                ? "–"
                : ValueFormat.fixed(sum.meanBefore(), 1) + " → " + ValueFormat.fixed(sum.meanAfter(), 1);
    }

    /** Whether an entry stands in for any of the scores. */
    public static boolean stoodIn(List<SessionSum> sums) {
        return sums.stream().anyMatch(sum -> sum.stoodIn() > 0);
    }

    /** A count of sessions with scores; a dash where none has any. */
    static String count(SessionSum sum, ToIntFunction<SessionSum> counted) {
        return sum.scored() == 0 ? ValueFormat.NONE : Integer.toString(counted.applyAsInt(sum));
    }

    private static String beforeAfter(SessionSum sum) {
        return sum.scored() == 0 ? "" : " " + mean(sum.meanBefore()) + " → " + mean(sum.meanAfter());
    }

    private static String mean(OptionalDouble mean) {
        return mean.isPresent() ? ValueFormat.upTo(mean.getAsDouble(), 1) : ValueFormat.NONE;
    }

    /** {@code 3 of 4 sessions (2/week over 14 days)}. */
    static String adherence(List<Adherence> goals) {
        Set<String> said = new LinkedHashSet<>();
        goals.forEach(goal -> said.add(goal.goal().text()));
        int days = Adherence.days(goals);
        return done(goals) + " of " + planned(goals) + " sessions (" + String.join(", ", said) + " over "
                + Plural.count(days, "day") + ")";
    }

    public static int done(List<Adherence> goals) {
        return Adherence.done(goals);
    }

    /** In whole sessions, since nobody does 0.7 of one; at least one. */
    public static String planned(List<Adherence> goals) {
        return Long.toString(Math.max(1, Math.round(Adherence.planned(goals))));
    }

    /** {@code sitting 4, stress 2}, the most frequent only. */
    public static String counts(List<WordTotal> totals) {
        List<String> words = new ArrayList<>();
        for (WordTotal total : totals.subList(0, Math.min(MOST, totals.size()))) {
            words.add(total.word() + " " + total.n());
        }
        int more = totals.size() - words.size();
        return String.join(", ", words) + (more > 0 ? " and " + more + " more" : "");
    }

    /** What was logged on the worst day; empty when nothing but values were. */
    static String with(WorstDay worst) {
        List<String> parts = new ArrayList<>();
        add(parts, "triggers ", worst.words(), WordKind.TRIGGER);
        add(parts, "symptoms ", worst.words(), WordKind.SYMPTOM);
        add(parts, "at ", worst.words(), WordKind.SITE);
        add(parts, "", worst.words(), WordKind.QUALITY);
        add(parts, "eased by ", worst.words(), WordKind.RELIEF);
        String care = care(worst.sessions(), worst.doses());
        parts.addAll(care.isEmpty() ? List.of() : List.of(care));
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String lead, Map<WordKind, List<WordTotal>> words, WordKind kind) {
        List<String> names = new ArrayList<>();
        words.getOrDefault(kind, List.of()).forEach(total -> names.add(total.word()));
        if (!names.isEmpty()) {
            parts.add(lead + String.join(", ", names));
        }
    }
}
