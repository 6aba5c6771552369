package painlog.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryRow;
import painlog.report.document.Block;
import painlog.report.document.Paragraph;

/** The sentences of a summary: comparisons of spans, and what the columns mean. */
final class SummarySentences {
    private final Summary summary;
    private final SummaryNumbers numbers;

    private SummarySentences(Summary summary) {
        this.summary = summary;
        this.numbers = new SummaryNumbers(summary.measure());
    }

    /** How the span compares with the one before, and this week against last; none where data is missing. */
    static List<Block> comparisons(Summary summary) {
        SummarySentences says = new SummarySentences(summary);
        List<String> sentences = new ArrayList<>();
        summary.comparedWith()
                .flatMap(before -> says.against(summary.total(), before))
                .ifPresent(sentences::add);
        if (summary.weeks().size() == 2) {
            says.against(summary.weeks().get(0), summary.weeks().get(1)).ifPresent(sentences::add);
        }
        return sentences.isEmpty() ? List.of() : List.of(new Paragraph(String.join(" ", sentences)));
    }

    /** What the columns mean. */
    static Paragraph key(Summary summary) {
        List<SummaryRow> rows = new ArrayList<>(summary.rows());
        rows.add(summary.total());
        rows.addAll(summary.weeks());
        boolean partial = rows.stream().anyMatch(row -> row.group().isPartial());
        return new Paragraph("Mean, median: of the daily means. Range: of single values. Change: the mean less that"
                + " of the span before. " + (partial ? "*: not over yet. " : "") + SummaryCourse.note(summary));
    }

    /** {@code Mean 4.3 in 2026-W46, 1.2 lower than in 2026-W45 (5.5).} */
    private Optional<String> against(SummaryRow now, SummaryRow before) {
        OptionalDouble found = now.scores().meanLess(before.scores());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        double difference = found.getAsDouble();
        String place = "Mean " + numbers.level(now.scores().mean()) + " " + in(now) + ", ";
        String other = " " + in(before) + " (" + numbers.level(before.scores().mean()) + ").";
        if (numbers.isZero(difference)) {
            return Optional.of(place + "the same as" + other);
        }
        String way = difference < 0 ? " lower than" : " higher than";
        return Optional.of(place + numbers.size(difference) + way + other);
    }

    private String in(SummaryRow row) {
        String name = SummaryText.name(summary, row);
        String whole = name.endsWith("*") ? name.substring(0, name.length() - 1) + " so far" : name;
        String lead = row.group().days() == 1 ? "on " : whole.startsWith("week of") ? "in the " : "in ";
        return lead + whole;
    }
}
