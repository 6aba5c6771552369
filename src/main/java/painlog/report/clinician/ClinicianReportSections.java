package painlog.report.clinician;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import painlog.analysis.MeasureMean;
import painlog.analysis.SiteLevel;
import painlog.analysis.WordTotal;
import painlog.analysis.checkup.RedFlag;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.WeeklyImpact;
import painlog.calendar.DaySpan;
import painlog.journal.word.Side;
import painlog.journal.word.WordKind;
import painlog.report.document.Block;
import painlog.report.document.ChartSlot;
import painlog.report.document.Column;
import painlog.report.document.DefinitionList;
import painlog.report.document.DefinitionList.Fact;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.document.Table;
import painlog.report.summary.SummaryNumbers;
import painlog.report.summary.SummaryText;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** The sections of a clinician's report besides the level: sites, qualities, impact and comparison. */
final class ClinicianReportSections {
    private static final int SITES = 6;

    private final ClinicianReportResult report;
    private final SummaryNumbers numbers;
    private final Optional<ChartSlot> body;
    private final List<Section> parts = new ArrayList<>();

    ClinicianReportSections(ClinicianReportResult report, SummaryNumbers numbers, Optional<ChartSlot> body) {
        this.report = report;
        this.numbers = numbers;
        this.body = body;
    }

    /** Those that have contents. */
    List<Section> all() {
        where();
        like();
        facts(Place.LEFT, "What it gets in the way of", weeklyImpact());
        parts.addAll(CareSections.of(report));
        parts.addAll(ComparisonSection.of(report));
        return parts;
    }

    private void where() {
        if (report.impact().sites().isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        body.ifPresent(blocks::add);
        blocks.add(sites());
        parts.add(new Section(Place.LEFT, "Where", blocks));
    }

    private Table sites() {
        List<List<String>> rows = new ArrayList<>();
        for (SiteLevel site : report.impact()
                .sites()
                .subList(0, Math.min(SITES, report.impact().sites().size()))) {
            rows.add(List.of(
                    name(site),
                    Integer.toString(site.entries()),
                    Integer.toString(site.days()),
                    numbers.bare(site.median())));
        }
        Table.addMore(rows, report.impact().sites().size() - rows.size(), 4);
        return Table.of(
                List.of(
                        Column.text("site"),
                        Column.numbers("entries"),
                        Column.numbers("days"),
                        Column.numbers("median " + report.measure().name())),
                rows);
    }

    /** {@code lower back, left}. */
    private static String name(SiteLevel level) {
        String name = level.site().name().replace('-', ' ');
        return level.site().side() == Side.UNSAID
                ? name
                : name + ", " + level.site().side().word();
    }

    private void like() {
        List<Fact> facts = new ArrayList<>();
        words(facts, "Feels", WordKind.QUALITY);
        words(facts, "Symptoms", WordKind.SYMPTOM);
        words(facts, "Worse after", WordKind.TRIGGER);
        words(facts, "Eased by", WordKind.RELIEF);
        facts(Place.LEFT, "What it is like, by number of entries", facts);
    }

    /** Symptoms that advice names as reasons to have them looked at come first, so that none is cut off. */
    private void words(List<Fact> facts, String name, WordKind kind) {
        List<WordTotal> totals = new ArrayList<>(report.total().notes().words().getOrDefault(kind, List.of()));
        if (kind == WordKind.SYMPTOM) {
            totals.sort(Comparator.comparing(total -> RedFlag.of(total.word()).isEmpty()));
        }
        add(facts, name, SummaryText.counts(totals));
    }

    private List<Fact> weeklyImpact() {
        List<Fact> facts = new ArrayList<>();
        SummaryRow.Notes notes = report.total().notes();
        add(facts, "0–10", notes.interference().isEmpty() ? "" : interference(notes.interference()));
        report.impact().weeklyImpact().daysOff().ifPresent(off -> add(facts, "Days off", daysOff(off)));
        report.impact()
                .weeklyImpact()
                .change()
                .ifPresent(overallChange -> add(facts, "Overall change", change(overallChange)));
        return facts;
    }

    private static String interference(List<MeasureMean> all) {
        List<String> means = new ArrayList<>();
        IntSummaryStatistics days = new IntSummaryStatistics();
        for (MeasureMean mean : all) {
            String name = mean.measure().name().substring(mean.measure().name().indexOf('.') + 1);
            means.add(name + " " + ValueFormat.fixed(mean.mean(), 1));
            days.accept(mean.daysLogged());
        }
        String most = (days.getMin() < days.getMax() ? "up to " : "") + Plural.count(days.getMax(), "day");
        return String.join(", ", means) + (days.getMax() == 1 ? " (of one day)" : " (means of " + most + ")");
    }

    private static String daysOff(WeeklyImpact.DaysOff off) {
        String answers = Plural.inProse(off.answers(), "weekly answer");
        return ValueFormat.upTo(off.days(), 1) + " in " + answers;
    }

    private static String change(WeeklyImpact.OverallChange overallChange) {
        return ValueFormat.upTo(overallChange.value(), 1)
                + " from 1 (very much better) to 7 (very much worse), "
                + DaySpan.lastDays(1, overallChange.day()).text();
    }

    private void facts(Place place, String title, List<Fact> facts) {
        if (!facts.isEmpty()) {
            parts.add(new Section(place, title, List.of(new DefinitionList(facts))));
        }
    }

    static void add(List<Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(name, text));
        }
    }
}
