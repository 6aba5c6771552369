package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.Plural;
import painlog.text.Sentence;

/** The course of a measure day by day, one small panel for each site, all on the same days and the same scale. */
public final class SitesChart {
    private final DailySeries all;
    private final List<DailySeries> sites;

    private SitesChart(DailySeries all, List<DailySeries> sites) {
        this.all = all;
        this.sites = List.copyOf(sites);
    }

    /**
     * @param all the course of all sites together
     * @param sites one for each site, named by what its series is only of
     */
    public static Chart of(DailySeries all, List<DailySeries> sites) {
        return new SitesChart(all, sites).chart();
    }

    private Chart chart() {
        return new Chart(
                Sentence.capitalized(all.measure().name()) + " by day and site, " + ChartText.span(all.span()),
                Plural.count(sites.size(), "site"),
                List.of(
                        new LegendEntry(LegendEntry.Symbol.LINE_AND_DOT, ColorRole.DATA, "mean of the day"),
                        new LegendEntry(LegendEntry.Symbol.PATCH, ColorRole.RANGE, "lowest to highest of the day")),
                rows(),
                List.of("All panels have the same scale. Days without an entry of the site stay open."),
                alternative());
    }

    private List<PanelRow> rows() {
        Axis.Values values = ValueRange.axis(all.measure(), all.days());
        Axis.Values unnamed = new Axis.Values("", values.low(), values.high());
        List<PanelRow> rows = new ArrayList<>();
        for (DailySeries site : sites) {
            String name =
                    site.only() + ": " + values.label() + " (n " + site.days().size() + ")";
            rows.add(new PanelRow(
                    0,
                    1,
                    List.of(new Panel(
                            name, new Axis.Days(all.span(), true), unnamed, TrendChart.course(site.days()), 1))));
        }
        return rows;
    }

    private String alternative() {
        StringJoiner sentences = new StringJoiner("; ", "", ".");
        sites.forEach(site -> sentences.add(ChartText.sentence(site)));
        return sentences.toString();
    }
}
