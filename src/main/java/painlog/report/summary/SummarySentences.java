package painlog.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import painlog.analysis.DailyLevel;
import painlog.analysis.ScoreSummary;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryGroup;
import painlog.analysis.summary.SummaryRow;
import painlog.report.document.Paragraph;
import painlog.text.Plural;
import painlog.text.Sentence;

/** The sentences of a summary: what a tired person reads first, and what the columns mean. */
final class SummarySentences {
    private static final int LEAST_DAYS = DailyLevel.LEAST_DAYS_OF_CHANGE;

    private final Summary summary;
    private final SummaryNumbers numbers;

    private SummarySentences(Summary summary) {
        this.summary = summary;
        this.numbers = new SummaryNumbers(summary.measure());
    }

    /** Whether a change between two spans is more than how a day or two differ. */
    static boolean isEnough(int daysNow, int daysBefore) {
        return Math.min(daysNow, daysBefore) >= LEAST_DAYS;
    }

    /** How the days were, how they compare with those before, and this week against last. */
    static Paragraph first(Summary summary) {
        SummarySentences says = new SummarySentences(summary);
        List<String> sentences = new ArrayList<>();
        sentences.add(summary.comparedWith()
                .map(before -> says.against(summary.total(), before))
                .orElseGet(() -> says.alone(summary.total()) + "."));
        boolean weekIsAsked = summary.weeks().stream()
                .anyMatch(week ->
                        week.group().spans().equals(summary.total().group().spans()));
        if (summary.weeks().size() == 2 && !weekIsAsked) {
            sentences.add(says.against(summary.weeks().get(0), summary.weeks().get(1)));
        }
        return new Paragraph(String.join(" ", sentences));
    }

    /** What the columns mean. */
    static Paragraph key(Summary summary) {
        List<SummaryRow> rows = new ArrayList<>(summary.rows());
        rows.add(summary.total());
        rows.addAll(summary.weeks());
        boolean partial = rows.stream().anyMatch(row -> row.group().isPartial());
        String change = summary.outline().request().by() == Grouping.PERIOD
                ? "Change: the mean less that of as many days just before the period, not of the row above"
                : isCut(summary.rows())
                        ? "Change: the mean less that of the whole span before, of which the first row shows a part"
                        : "Change: the mean less that of the span before";
        return new Paragraph(
                "Mean, median: of the daily means. Range: of single values. " + change + "; – where one has"
                        + " fewer than " + LEAST_DAYS + " logged days. " + (partial ? "*: not over yet. " : "")
                        + SummaryCourse.note(summary));
    }

    /** Whether the first row shows only a part of the week, month or year that the second is held against. */
    private static boolean isCut(List<SummaryRow> rows) {
        return rows.size() > 1
                && rows.get(1)
                        .change()
                        .filter(change -> change.before()
                                .first()
                                .isBefore(rows.get(0).group().first()))
                        .filter(change ->
                                change.daysLogged() != rows.get(0).scores().daysLogged())
                        .isPresent();
    }

    /** {@code Mean 4.3 in 2026-W46 (5 of 7 days), 1.2 lower than in 2026-W45 (5.5; 6 of 7 days).} */
    private String against(SummaryRow now, SummaryRow before) {
        String lead = alone(now);
        ScoreSummary then = before.scores();
        OptionalDouble found = now.scores().meanLess(then);
        if (found.isEmpty()) {
            boolean isNew = before.group().daysSoFar() == 0;
            return now.scores().daysLogged() == 0 || isNew
                    ? lead + "."
                    : lead + "; nothing is logged " + in(before) + " to hold it against.";
        }
        String other = numbers.level(then.mean());
        if (!isEnough(now.scores().daysLogged(), then.daysLogged())) {
            return lead + ". " + capitalized(in(before)) + " it was " + other + " (" + daysOf(before)
                    + "): too few days to speak of a change.";
        }
        double difference = found.getAsDouble();
        String way = numbers.isZero(difference)
                ? "the same as"
                : numbers.size(difference) + (difference < 0 ? " lower than" : " higher than");
        return lead + ", " + way + " " + in(before) + " (" + other + "; " + daysOf(before) + ").";
    }

    private String alone(SummaryRow row) {
        return row.scores().daysLogged() == 0
                ? "No " + summary.measure().name() + " is logged " + in(row)
                : "Mean " + numbers.level(row.scores().mean()) + " " + in(row) + " (" + days(row) + ")";
    }

    private static String days(SummaryRow row) {
        SummaryGroup group = row.group();
        boolean isCutByTheBeginning = !group.isPartial() && group.daysSoFar() < group.days();
        return daysOf(row) + " logged" + (isCutByTheBeginning ? " since the first entry" : "");
    }

    private static String daysOf(SummaryRow row) {
        return row.scores().daysLogged() + " of " + Plural.count(row.group().daysSoFar(), "day");
    }

    private static String capitalized(String words) {
        return Sentence.capitalized(words);
    }

    private String in(SummaryRow row) {
        String name = SummaryText.name(summary, row);
        String whole = name.endsWith("*") ? name.substring(0, name.length() - 1) + " so far" : name;
        String lead = row.group().days() == 1 ? "on " : whole.startsWith("week of") ? "in the " : "in ";
        return lead + whole;
    }
}
