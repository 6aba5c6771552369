package painlog.chart.kinds;

import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.PhaseTrend;
import painlog.analysis.PointEstimate;
import painlog.analysis.TrendLine;
import painlog.journal.arm.Phase;
import painlog.text.EstimateFormat;
import painlog.text.Plural;

/** The texts of a trend chart: days and trend of each phase, and the text alternative. */
final class TrendText {
    /** So many logged days make a trend: three points lie on some line always. */
    static final int DAYS_OF_A_LINE = 7;
    /** So many make an interval: that of fewer days is so wide that it hides the days. */
    static final int DAYS_OF_AN_INTERVAL = 14;

    private final DailySeries series;
    private final List<PhaseTrend> trends;

    TrendText(DailySeries series, List<PhaseTrend> trends) {
        this.series = series;
        this.trends = trends;
    }

    /** Days and trend of a phase, from long to short. */
    List<String> ofPhase(Phase phase) {
        return trends.stream()
                .filter(trend -> trend.phase().index() == phase.index())
                .findFirst()
                .map(this::ofPhase)
                .orElse(List.of());
    }

    private List<String> ofPhase(PhaseTrend trend) {
        String days =
                trend.daysLogged() + " of " + Plural.count(trend.phase().days().days(), "day");
        String n = "n " + trend.daysLogged();
        if (!hasLine(trend)) {
            return List.of(days, n);
        }
        PointEstimate slope = trend.line().map(TrendLine::perWeek).orElseThrow();
        String full = hasInterval(trend) ? full(slope) : EstimateFormat.trend(slope.value(), unit());
        return List.of(
                days + ", trend " + full,
                n + ", " + full,
                n + ", " + EstimateFormat.trend(slope.value(), unit()),
                n + ", " + EstimateFormat.shortTrend(slope.value()),
                n);
    }

    static boolean hasLine(PhaseTrend trend) {
        return trend.daysLogged() >= DAYS_OF_A_LINE && trend.line().isPresent();
    }

    static boolean hasInterval(PhaseTrend trend) {
        return trend.daysLogged() >= DAYS_OF_AN_INTERVAL
                && trend.line().filter(line -> line.perWeek().hasInterval()).isPresent();
    }

    private String full(PointEstimate slope) {
        return EstimateFormat.trend(slope.value(), slope.low(), slope.high(), unit());
    }

    private String unit() {
        return series.measure().unit();
    }

    String alternative() {
        if (series.days().isEmpty()) {
            return ChartText.nothing(series);
        }
        String course = "";
        if (trends.stream().anyMatch(trend -> !trend.phase().arm().isNone())) {
            StringJoiner parts = new StringJoiner("; then ", "; ", "");
            trends.forEach(trend -> parts.add(
                    ArmStyles.name(trend.phase().arm()) + ", " + ofPhase(trend).get(0)));
            course = parts.toString();
        }
        return ChartText.sentence(series) + course + ".";
    }
}
