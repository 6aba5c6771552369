package painlog.report.clinician;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import painlog.analysis.PointEstimate;
import painlog.analysis.ScoreSummary;
import painlog.analysis.WordTotal;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.clinician.MeasureLevel;
import painlog.analysis.comparison.ArmView;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.summary.SummaryRow;
import painlog.journal.Redaction;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.text.ValueFormat;

/** A clinician's report as one tidy table for programs: part, item, figure, value; numbers unrounded. */
final class ClinicianReportRows {
    private final List<List<String>> rows = new ArrayList<>();

    private ClinicianReportRows() {}

    /** @param only what the filters keep, in words; empty when they keep everything */
    static Table of(ClinicianReportResult report, String only, Redaction redaction) {
        ClinicianReportRows rows = new ClinicianReportRows();
        rows.about(report);
        rows.addUnlessRedacted(report.measure(), only, redaction);
        rows.level("now", report.levels().now());
        rows.level("whole", report.levels().whole());
        rows.bounds(report);
        rows.words(report.total());
        rows.care(report);
        rows.arms(report.comparison());
        report.comparison().contrasts().forEach(rows::contrast);
        for (int i = 0; i < report.questions().size(); i++) {
            rows.add(
                    "question",
                    Integer.toString(i + 1),
                    "text",
                    report.questions().get(i));
        }
        return Table.of(
                List.of(Column.words("part"), Column.words("item"), Column.words("figure"), Column.words("value")),
                rows.rows);
    }

    private void about(ClinicianReportResult report) {
        add("span", "", "from", report.days().span().first().toString());
        add("span", "", "to", report.days().span().last().toString());
        add(
                "span",
                "",
                "first_logged",
                report.days().firstLogged().map(Object::toString).orElse(""));
        count("span", "", "days", report.total().group().daysSoFar());
        count("span", "", "entries", report.total().notes().allEntries());
        count("span", "", "backfilled", report.total().notes().backfilled());
    }

    private void addUnlessRedacted(Measure measure, String only, Redaction redaction) {
        add("measure", "", "name", measure.name());
        add("measure", "", "unit", measure.unit());
        add("measure", "", "better", measure.better().word());
        if (!only.isEmpty()) {
            add("only", "", "text", only);
        }
        for (Redaction.Part section : Redaction.Part.values()) {
            if (redaction.leavesOut(section)) {
                add("left_out", "", "part", section.word());
            }
        }
    }

    private void level(String part, MeasureLevel level) {
        ScoreSummary scores = level.row().scores();
        add(part, "", "from", level.row().group().first().toString());
        add(part, "", "to", level.row().group().last().toString());
        count(part, "", "days_logged", scores.daysLogged());
        add(part, "", "mean", ValueFormat.plain(scores.mean()));
        add(part, "", "median", ValueFormat.plain(scores.median()));
        level.describe().value().ifPresent(d -> {
            number(part, "", "q1", d.quartiles().q1());
            number(part, "", "q3", d.quartiles().q3());
        });
        add(part, "", "share_at_most_3", ValueFormat.plain(scores.shareAtMost3()));
        add(part, "", "share_at_least_7", ValueFormat.plain(scores.shareAtLeast7()));
    }

    private void bounds(ClinicianReportResult report) {
        report.levels().bounds().ifPresent(bounds -> {
            number(
                    "worst",
                    bounds.worst().day().toString(),
                    "value",
                    bounds.worst().value());
            number(
                    "least",
                    bounds.least().day().toString(),
                    "value",
                    bounds.least().value());
        });
        report.impact().sites().forEach(site -> {
            count("site", site.site().text(), "entries", site.entries());
            count("site", site.site().text(), "days", site.days());
            number("site", site.site().text(), "median", site.median());
        });
    }

    private void words(SummaryRow total) {
        Map<WordKind, List<WordTotal>> words = new EnumMap<>(total.notes().words());
        words.remove(WordKind.SITE);
        words.forEach((kind, totals) -> totals.forEach(word -> count(kind.word(), word.word(), "entries", word.n())));
        total.notes().interference().forEach(mean -> {
            number("interference", mean.measure().name(), "mean", mean.mean());
            count("interference", mean.measure().name(), "days", mean.daysLogged());
        });
    }

    private void care(ClinicianReportResult report) {
        report.impact().weeklyImpact().daysOff().ifPresent(off -> number("days_off", "", "days", off.days()));
        report.impact()
                .weeklyImpact()
                .change()
                .ifPresent(overallChange ->
                        number("change", overallChange.day().toString(), "value", overallChange.value()));
        rows.addAll(CareRows.of(report));
    }

    private void arms(Comparison comparison) {
        for (ArmView view : comparison.arms()) {
            String arm = view.arm().label();
            count(
                    "arm",
                    arm,
                    "days",
                    view.describe().value().map(d -> d.logged().nDays()).orElse(0));
            view.expected().ifPresent(mean -> number("arm", arm, "expected", mean));
            view.describe().value().ifPresent(d -> {
                number("arm", arm, "coverage", d.logged().coverage());
                number("arm", arm, "mean", d.center().mean());
                number("arm", arm, "median", d.center().median());
                number("arm", arm, "q1", d.quartiles().q1());
                number("arm", arm, "q3", d.quartiles().q3());
            });
        }
    }

    private void contrast(Contrast contrast) {
        String item = contrast.arms().arm().label() + " against "
                + contrast.arms().against().label();
        count("contrast", item, "days", contrast.arms().days());
        count("contrast", item, "days_against", contrast.arms().daysAgainst());
        contrast.difference().ifPresent(estimate -> estimate(item, estimate));
        if (contrast.arms().soFar()) {
            add("contrast", item, "so_far", "true");
        }
        contrast.grade()
                .ifPresent(grade -> add("contrast", item, "grade", grade.grade().code()));
    }

    private void estimate(String item, PointEstimate estimate) {
        number("contrast", item, "difference", estimate.value());
        estimate.low().ifPresent(low -> number("contrast", item, "ci_lower", low));
        estimate.high().ifPresent(high -> number("contrast", item, "ci_upper", high));
    }

    private void number(String part, String item, String figure, double value) {
        add(part, item, figure, ValueFormat.plain(value));
    }

    private void count(String part, String item, String figure, int n) {
        add(part, item, figure, Integer.toString(n));
    }

    private void add(String part, String item, String figure, String value) {
        rows.add(List.of(part, item, figure, value));
    }
}
