package painlog.chart.kinds;

import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.PhaseTrend;
import painlog.analysis.PointEstimate;
import painlog.analysis.TrendLine;
import painlog.chart.spec.ChartNumbers;
import painlog.journal.arm.Phase;
import painlog.text.EstimateFormat;

/** The texts of a trend chart: days and trend of each phase, and the text alternative. */
final class TrendText {
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
        String days = trend.daysLogged() + " of "
                + ChartNumbers.count(trend.phase().days().days(), "day");
        String n = "n " + trend.daysLogged();
        return trend.line()
                .map(TrendLine::perWeek)
                .map(slope -> List.of(
                        days + ", trend " + full(slope),
                        n + ", " + full(slope),
                        n + ", " + EstimateFormat.trend(slope.value(), unit()),
                        n + ", " + EstimateFormat.shortTrend(slope.value()),
                        n))
                .orElse(List.of(days, n));
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
