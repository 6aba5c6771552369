package painlog.report.clinician;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.ScoreSummary;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.summary.SummaryRow;
import painlog.calendar.DaySpan;
import painlog.journal.Redaction;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.report.document.Block;
import painlog.report.document.ChartSlot;
import painlog.report.document.Heading;
import painlog.report.document.NumberedList;
import painlog.report.document.Paragraph;
import painlog.report.document.RichBlock;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.summary.SummaryNumbers;
import painlog.report.write.TextDocument;
import painlog.text.Plural;
import painlog.text.Sentence;
import painlog.text.ValueFormat;
import painlog.text.WordWrap;

/** Builds the document of a clinician's report, whatever format it is written in. */
final class ClinicianReportDocument {
    static final String STATEMENT = "Self-reported: written down by the person concerned, with painlog."
            + " It describes what was logged, not why; it is no diagnosis and holds no advice.";

    private static final String BODY = "A figure from behind and from the front with discs where it hurt,"
            + " larger where more entries name the site; the table below has the numbers.";

    /** The longest text alternative of a chart: enough for a dozen phases. */
    private static final int LONGEST = 900;

    private final ClinicianReportResult report;
    private final String only;
    private final Redaction redaction;
    private final Map<ChartSlot.Kind, String> charts;
    private final SummaryNumbers numbers;

    /**
     * @param only what the filters keep, in words; empty when they keep everything
     * @param charts the text alternatives of the report's charts
     */
    ClinicianReportDocument(
            ClinicianReportResult report, String only, Redaction redaction, Map<ChartSlot.Kind, String> charts) {
        this.report = report;
        this.only = only;
        this.redaction = redaction;
        this.charts = charts;
        this.numbers = new SummaryNumbers(report.measure());
    }

    /** {@code Pain report}. */
    String title() {
        return Sentence.capitalized(report.measure().name()) + " report";
    }

    /** {@code Mon 2026-01-05 – Sun 2026-07-05}. */
    String span() {
        boolean partial = total().group().isPartial();
        String sofar = partial
                ? ", partial: " + total().group().daysSoFar() + " of "
                        + total().group().days() + " days"
                : "";
        return report.days().span().text() + sofar;
    }

    private SummaryRow total() {
        return report.total();
    }

    /** How much data it is based on. */
    List<String> lead() {
        List<String> lead = new ArrayList<>();
        if (report.isEmpty()) {
            lead.add("Nothing" + (only.isEmpty() ? "" : " that fits " + only) + " is logged for these days.");
            return lead;
        }
        lead.add(coverage() + " " + backfilled() + firstLogged());
        if (!only.isEmpty()) {
            lead.add("Only " + only + ".");
        }
        if (!redaction.parts().isEmpty()) {
            List<String> parts = EnumSet.copyOf(redaction.parts()).stream()
                    .map(Redaction.Part::word)
                    .toList();
            lead.add("Left out: " + String.join(", ", parts) + ".");
        }
        return lead;
    }

    private String coverage() {
        ScoreSummary scores = total().scores();
        int days = total().group().daysSoFar();
        String share = ValueFormat.percent(scores.coverage(days));
        Measure measure = report.measure();
        String better = measure.better() == BetterDirection.NEITHER
                ? ""
                : ", " + measure.better().word() + " is better";
        return Sentence.capitalized(measure.name()) + " (" + measure.range() + better + ") was logged on "
                + scores.daysLogged() + " of " + Plural.count(days, "day") + " (" + share + ").";
    }

    private String backfilled() {
        SummaryRow.Notes notes = total().notes();
        String share = notes.allEntries() == 0
                ? ""
                : ", " + ValueFormat.percent(notes.shareBackfilled()) + " typed in more than 24 h later";
        return Plural.count(notes.allEntries(), "entry") + " in all" + share + ".";
    }

    private String firstLogged() {
        return report.days()
                .firstLogged()
                .map(day -> " First logged day: " + DaySpan.lastDays(1, day).text() + ".")
                .orElse("");
    }

    /** All parts, in the order in which they are read. */
    List<Section> sections() {
        List<Section> parts = new ArrayList<>(report.isEmpty() ? List.of() : logged());
        if (!report.questions().isEmpty()) {
            parts.add(new Section(Place.ACROSS, "My questions", List.of(new NumberedList(report.questions()))));
        }
        return parts;
    }

    private List<Section> logged() {
        List<Section> parts = new ArrayList<>();
        if (total().scores().daysLogged() > 0) {
            parts.add(new Section(Place.ACROSS, "", List.of(LevelKeyFigures.of(report, numbers))));
        }
        chart(ChartSlot.Kind.COURSE).ifPresent(slot -> parts.add(new Section(Place.ACROSS, "Course", List.of(slot))));
        ClinicianReportSections rest = new ClinicianReportSections(report, numbers, chart(ChartSlot.Kind.BODY));
        parts.addAll(rest.all());
        return parts;
    }

    private Optional<ChartSlot> chart(ChartSlot.Kind kind) {
        return Optional.ofNullable(charts.get(kind))
                .map(words ->
                        new ChartSlot(kind, kind == ChartSlot.Kind.BODY ? BODY : WordWrap.shortened(words, LONGEST)));
    }

    /** The whole page in headings, paragraphs and tables alone. */
    TextDocument plain() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title() + ", " + span()));
        lead().forEach(line -> blocks.add(new Paragraph(line)));
        for (Section section : sections()) {
            if (!section.title().isEmpty()) {
                blocks.add(new Heading(2, section.title()));
            }
            for (Block block : section.blocks()) {
                blocks.addAll(plain(block));
            }
        }
        blocks.add(new Paragraph(STATEMENT + " " + made()));
        return new TextDocument(blocks);
    }

    /** The body chart is left out, since the table below it has the same numbers. */
    private static List<Block> plain(Block block) {
        boolean isBody = block instanceof ChartSlot slot && slot.kind() == ChartSlot.Kind.BODY;
        return isBody ? List.of() : block instanceof RichBlock richBlock ? richBlock.plain() : List.of(block);
    }

    /** {@code Made on 2026-07-05.} */
    String made() {
        return "Made on " + report.days().madeOn() + ".";
    }
}
