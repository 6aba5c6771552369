package painlog.report.clinician;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.ReadingScope;
import painlog.analysis.ScoreSummary;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.summary.SummaryRow;
import painlog.calendar.DaySpan;
import painlog.journal.Redaction;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.report.checkup.SignAlert;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.NumberedList;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.document.TitledTable;
import painlog.report.summary.SummaryNumbers;
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
    private final ReadingScope scope;
    private final Redaction redaction;
    private final Map<ChartSlot.Kind, String> charts;
    private final SummaryNumbers numbers;

    /**
     * @param scope which records it is about
     * @param charts the text alternatives of the report's charts
     */
    ClinicianReportDocument(
            ClinicianReportResult report, ReadingScope scope, Redaction redaction, Map<ChartSlot.Kind, String> charts) {
        this.report = report;
        this.scope = scope;
        this.redaction = redaction;
        this.charts = charts;
        this.numbers = new SummaryNumbers(report.measure());
    }

    /** The whole page, and what it rests on. */
    ClinicianDocument document(List<TitledTable> appendix) {
        return new ClinicianDocument(title(), span(), lead(), sections(), STATEMENT, made(), appendix);
    }

    /** {@code Pain report}. */
    private String title() {
        return Sentence.capitalized(report.measure().name()) + " report";
    }

    /** {@code Mon 2026-01-05 – Sun 2026-07-05}. */
    private String span() {
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

    /** How much lies under it. */
    private List<String> lead() {
        List<String> lead = new ArrayList<>();
        SignAlert.finding(report.impact().signs()).ifPresent(lead::add);
        if (report.isEmpty()) {
            lead.add("Nothing" + (scope.only().isEmpty() ? "" : " that fits " + scope.filter())
                    + " is logged for these days.");
            return lead;
        }
        lead.add(coverage() + " " + backfilled() + firstLogged());
        lead.addAll(scope.findings());
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
    private List<Section> sections() {
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

    /** {@code Made on 2026-07-05.} */
    private String made() {
        return "Made on " + report.days().madeOn() + ".";
    }
}
