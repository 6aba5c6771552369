package painlog.report.summary;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.ReadingScope;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryGroup;
import painlog.calendar.DaySpan;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.report.document.Block;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.write.TextDocument;
import painlog.text.Sentence;

/** A summary as a document for people. */
final class SummaryDocument {
    private final Summary summary;
    private final ReadingScope scope;
    private final SummaryNumbers numbers;

    SummaryDocument(Summary summary, ReadingScope scope) {
        this.summary = summary;
        this.scope = scope;
        this.numbers = new SummaryNumbers(summary.measure());
    }

    TextDocument page() {
        if (summary.isEmpty()) {
            String fits = scope.only().isEmpty() ? "" : " that fits " + scope.filter();
            return TextDocument.of(new Paragraph("Nothing" + fits + " is logged for " + span() + "."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, measure() + ", " + span()));
        scope.notes().forEach(note -> blocks.add(new Paragraph(note)));
        blocks.addAll(levels());
        blocks.addAll(SummaryFacts.of(summary.total(), numbers));
        return new TextDocument(blocks);
    }

    private List<Block> levels() {
        boolean weeks = summary.weeks().stream().anyMatch(week -> week.scores().daysLogged() > 0);
        if (summary.total().scores().daysLogged() == 0 && !weeks) {
            return List.of(new Paragraph("No " + summary.measure().name() + " is logged for these days."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(SummarySentences.first(summary));
        blocks.add(SummaryColumns.groups(summary));
        blocks.add(SummaryColumns.wholeSpans(summary));
        blocks.add(SummarySentences.key(summary));
        return blocks;
    }

    private String measure() {
        Measure measure = summary.measure();
        return Sentence.capitalized(measure.name()) + " (" + measure.range() + better(measure) + ")";
    }

    private static String better(Measure measure) {
        return measure.better() == BetterDirection.NEITHER
                ? ""
                : ", " + measure.better().word() + " is better";
    }

    /** {@code Mon 2026-11-16 – Sun 2026-11-22, 2026-W47, partial: 5 of 7 days}. */
    private String span() {
        SummaryGroup group = summary.total().group();
        String words = new DaySpan(group.first(), group.last()).text();
        boolean namesMore = !group.label().contains("..") && !words.contains(group.label());
        String name = namesMore ? ", " + group.label() : "";
        DaySpan begun = new DaySpan(group.first(), summary.outline().request().today());
        String partial = group.isPartial() ? ", partial: " + begun.days() + " of " + group.days() + " days" : "";
        return words + name + partial;
    }
}
