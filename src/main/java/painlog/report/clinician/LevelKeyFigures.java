package painlog.report.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import painlog.analysis.ScoreSummary;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.clinician.MeasureLevel;
import painlog.analysis.summary.SummaryGroup;
import painlog.calendar.DaySpan;
import painlog.journal.word.BetterDirection;
import painlog.report.document.KeyFigures;
import painlog.report.document.KeyFigures.Tile;
import painlog.report.summary.SummaryNumbers;
import painlog.stats.series.Description;
import painlog.text.EstimateFormat;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** The key figures of a clinician's report: now, all days, worst, least, bad and good days. */
final class LevelKeyFigures {
    private final ClinicianReportResult report;
    private final SummaryNumbers numbers;

    private LevelKeyFigures(ClinicianReportResult report, SummaryNumbers numbers) {
        this.report = report;
        this.numbers = numbers;
    }

    static KeyFigures of(ClinicianReportResult report, SummaryNumbers numbers) {
        return new KeyFigures(new LevelKeyFigures(report, numbers).all());
    }

    private List<Tile> all() {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(now());
        report.levels().whole().describe().value().ifPresent(d -> tiles.add(whole(d)));
        report.levels().bounds().ifPresent(bounds -> {
            tiles.add(extreme(
                    report.measure().better() == BetterDirection.NEITHER ? "Highest" : "Worst moment", bounds.worst()));
            tiles.add(extreme(least(), bounds.least()));
        });
        if (ScoreSummary.hasMarks(report.measure())) {
            ScoreSummary scores = report.total().scores();
            tiles.add(share(
                    "Days at 7 or more",
                    scores.shareAtLeast7(),
                    scores.marks().daysAtLeast7().orElse(0)));
            tiles.add(share(
                    "Days at 3 or less",
                    scores.shareAtMost3(),
                    scores.marks().daysAtMost3().orElse(0)));
        }
        return tiles;
    }

    private String least() {
        return switch (report.measure().better()) {
            case LOWER -> "Least moment";
            case HIGHER -> "Best moment";
            case NEITHER -> "Lowest";
        };
    }

    private Tile now() {
        MeasureLevel now = report.levels().now();
        int days = now.row().group().days();
        String label = days == 1 ? "Last day" : "Last " + days + " days";
        return now.describe()
                .value()
                .map(d -> new Tile(
                        label,
                        level(d.center().mean()),
                        "mean of " + Plural.count(d.logged().nDays(), "day")
                                + upTo(now.row().group()) + median(d)))
                .orElseGet(() -> new Tile(label, EstimateFormat.NONE, "nothing logged"));
    }

    /** Which days are the last, where they do not end on the day of the report: {@code  to 2026-11-19}. */
    private String upTo(SummaryGroup group) {
        return group.last().isBefore(report.days().madeOn()) ? " to " + group.last() : "";
    }

    private Tile whole(Description d) {
        return new Tile("All these days", level(d.center().mean()), "mean" + median(d));
    }

    /** The mean is what summary and dashboard show; the median stands beside it. */
    private String median(Description d) {
        return d.logged().nDays() < 2 ? "" : "; median " + level(d.center().median()) + half(d);
    }

    private String half(Description d) {
        return d.logged().nDays() < 2
                ? ""
                : ", middle half " + level(d.quartiles().q1()) + "–"
                        + level(d.quartiles().q3());
    }

    private Tile extreme(String label, ClinicianReportResult.Extreme extreme) {
        return new Tile(
                label,
                numbers.bare(extreme.value()),
                DaySpan.lastDays(1, extreme.day()).text());
    }

    private Tile share(String label, OptionalDouble share, int days) {
        int all = report.total().scores().daysLogged();
        return new Tile(label, ValueFormat.percent(share), days + " of " + Plural.count(all, "day"));
    }

    private String level(double value) {
        return numbers.level(OptionalDouble.of(value));
    }
}
