package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import painlog.analysis.PooledMean;
import painlog.chart.kinds.BodyMap.View;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ClosedCurve;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.SequentialPalette;
import painlog.chart.spec.TextAnchor;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.Side;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** Where it hurt: the body from behind and from the front, and the numbers of each site beside it. */
public final class BodyChart {
    private static final int MOST_LISTED = 12;
    private static final double LARGEST = 8.5;
    private static final double SMALLEST = 2.5;

    private final DailySeries series;
    private final List<SiteTotal> sites;
    private final Axis.Values values;

    private BodyChart(DailySeries series, List<SiteTotal> sites) {
        this.series = series;
        this.sites = sites.stream()
                .sorted(Comparator.comparingInt(SiteTotal::days).reversed())
                .toList();
        this.values = ValueRange.axis(series.measure(), series.days());
    }

    public static Chart of(DailySeries series, List<SiteTotal> sites) {
        return new BodyChart(series, sites).chart();
    }

    /** The body alone, for a page that has the numbers elsewhere. */
    public static Chart figures(DailySeries series, List<SiteTotal> sites) {
        BodyChart body = new BodyChart(series, sites);
        Chart whole = body.chart();
        return new Chart(
                "",
                "",
                List.of(),
                List.of(new PanelRow(0, 1, body.figures("back", "front"))),
                List.of(),
                whole.alternative());
    }

    private List<Panel> figures(String back, String front) {
        return List.of(figure(View.BACK, back), figure(View.FRONT, front));
    }

    private Chart chart() {
        List<Panel> panels = new ArrayList<>(figures("from behind", "from the front"));
        if (!sites.isEmpty()) {
            panels.add(list());
        }
        return new Chart(
                ChartText.title(series, "by site"),
                ChartText.coverage(series),
                SequentialPalette.keys(values),
                List.of(new PanelRow(0, 1, panels)),
                List.of("A disc is larger the more entries name the site; its colour is their mean, as the scale has"
                        + " it."),
                alternative());
    }

    private Panel figure(View view, String name) {
        List<Mark> marks = new ArrayList<>(List.of(new ClosedCurve(BodyMap.outline())));
        sitesAt(view)
                .forEach((place, all) -> marks.add(new Mark.Bubble(
                        place,
                        Math.max(
                                SMALLEST,
                                LARGEST * Math.sqrt((double) PooledMean.of(all).entries() / most())),
                        SequentialPalette.level(values, PooledMean.of(all).mean()),
                        figures(all))));
        int left = 50 + 47 * BodyMap.leftward(view);
        marks.add(side(left, "left"));
        marks.add(side(100 - left, "right"));
        return new Panel(name, BodyMap.ACROSS, BodyMap.UPRIGHT, marks, 1);
    }

    private static Mark side(int x, String word) {
        int from = Math.min(Math.max(x - 12, 0), 76);
        List<String> wordings = List.of(word, word.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
        return new Mark.Label(from, from + 24, 60, wordings, ColorRole.SMALL_TEXT, TextAnchor.MIDDLE);
    }

    private static Mark.BubbleFigures figures(List<SiteTotal> all) {
        String names = String.join(" and ", all.stream().map(BodyChart::name).toList());
        PooledMean pooled = PooledMean.of(all);
        return new Mark.BubbleFigures(names, pooled.entries(), pooled.mean());
    }

    /** The sites at each place of the body. */
    private Map<Point, List<SiteTotal>> sitesAt(View view) {
        Map<Point, List<SiteTotal>> sitesAt = new LinkedHashMap<>();
        for (SiteTotal total : sites) {
            BodyMap.place(total.site())
                    .filter(place -> place.view() == view)
                    .ifPresent(place -> BodyMap.spots(total.site(), place)
                            .forEach(point -> sitesAt.computeIfAbsent(point, p -> new ArrayList<>())
                                    .add(total)));
        }
        return sitesAt;
    }

    private int most() {
        int most = 1;
        for (View view : View.values()) {
            for (List<SiteTotal> all : sitesAt(view).values()) {
                most = Math.max(most, PooledMean.of(all).entries());
            }
        }
        return most;
    }

    private Panel list() {
        List<SiteTotal> listed = sites.subList(0, Math.min(MOST_LISTED, sites.size()));
        List<String> names = new ArrayList<>();
        List<Mark> bars = new ArrayList<>();
        for (SiteTotal total : listed) {
            double at = names.size();
            bars.add(new Mark.Bar(0, total.days(), at - 0.3, at + 0.3, ColorRole.RANGE));
            names.add(name(total) + "\n" + Plural.count(total.days(), "day") + ", mean "
                    + ValueFormat.fixed(total.mean(), 1));
        }
        String rest = sites.size() > listed.size() ? " (" + (sites.size() - listed.size()) + " more not shown)" : "";
        Axis.Values days = new Axis.Values(
                "days with the site" + rest, 0, Math.max(1, sites.get(0).days()));
        return new Panel("", days, new Axis.Categories(names), bars, 2);
    }

    private static String name(SiteTotal total) {
        String site = total.site().name().replace('-', ' ');
        return total.site().side() == Side.UNSAID
                ? site
                : site + ", " + total.site().side().word();
    }

    private String alternative() {
        if (sites.isEmpty()) {
            return "No site was named with " + series.measure().name() + " from "
                    + series.span().first() + " to " + series.span().last() + ".";
        }
        StringJoiner parts = new StringJoiner("; ", ChartText.sentence(series) + "; ", ".");
        sites.subList(0, Math.min(MOST_LISTED, sites.size()))
                .forEach(total -> parts.add(name(total) + " on " + Plural.count(total.days(), "day") + ", mean "
                        + ValueFormat.fixed(total.mean(), 1)));
        return parts.toString();
    }
}
