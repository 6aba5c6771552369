package painlog.report.comparison;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import painlog.analysis.SiteMix;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.comparison.SiteComparison;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Therapies compared site by site, side by side.
 *
 * @param all the comparison of all sites together, which programs get beside them
 * @param mix whether values of several sites are put together in it
 */
public record SiteComparisonReport(Comparison all, List<SiteComparison> sites, SiteMix mix) implements Report {
    private static final int LEAST_DAYS = 5;
    private static final int MOST = 3;

    public SiteComparisonReport {
        sites = List.copyOf(sites);
    }

    @Override
    public TextDocument page() {
        String measure = Sentence.capitalized(all.measure().name());
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, measure + " by therapy, site by site")));
        if (sites.isEmpty()) {
            blocks.add(new Paragraph("No entry here names a site. painlog 6 @lower-back names one."));
            return new TextDocument(blocks);
        }
        blocks.add(table("arm", arms(), site -> arm -> mean(site, arm)));
        blocks.add(new Paragraph("Mean of the daily means, and the days logged under the arm." + others()));
        Set<String> pairs = pairs();
        if (!pairs.isEmpty()) {
            blocks.add(table("difference", pairs, site -> pair -> difference(site, pair)));
            blocks.add(new Paragraph("In points with the 95 % interval; –: not enough data. Each site is compared by"
                    + " itself: painlog compare --site " + sites.get(0).site().site() + " says how sure it is."));
        }
        return new TextDocument(blocks);
    }

    /** As many as stand side by side on 80 columns. */
    private List<SiteComparison> shown() {
        List<SiteComparison> often =
                sites.stream().filter(site -> site.site().days() >= LEAST_DAYS).toList();
        List<SiteComparison> some = often.isEmpty() ? sites : often;
        return some.subList(0, Math.min(MOST, some.size()));
    }

    private String others() {
        List<String> names = sites.stream()
                .filter(site -> !shown().contains(site))
                .map(site -> site.site().site() + " " + site.site().days())
                .toList();
        return names.isEmpty()
                ? ""
                : " Also named, by days: " + String.join(", ", names) + "; --site shows one of them.";
    }

    private Table table(String title, Set<String> names, Function<SiteComparison, Function<String, String>> cell) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(title)));
        shown().forEach(site -> columns.add(Column.numbers(site.site().site())));
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            List<String> row = new ArrayList<>(List.of(name));
            shown().forEach(site -> row.add(cell.apply(site).apply(name)));
            rows.add(row);
        }
        return Table.of(columns, rows);
    }

    private Set<String> arms() {
        Set<String> arms = new LinkedHashSet<>();
        all.arms().forEach(view -> arms.add(view.arm().label()));
        return arms;
    }

    private static String mean(SiteComparison site, String arm) {
        return site.comparison().arms().stream()
                .filter(view -> view.arm().label().equals(arm))
                .flatMap(view -> view.describe().value().stream())
                .map(d -> EstimateFormat.level(d.center().mean()) + " ("
                        + d.logged().nDays() + ")")
                .findFirst()
                .orElse(EstimateFormat.NONE);
    }

    private Set<String> pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        for (Contrast contrast : all.contrasts()) {
            pairs.add(name(contrast));
        }
        return pairs;
    }

    private static String name(Contrast contrast) {
        return contrast.arms().arm().label() + " against "
                + contrast.arms().against().label();
    }

    private static String difference(SiteComparison site, String pair) {
        return site.comparison().contrasts().stream()
                .filter(contrast -> name(contrast).equals(pair))
                .map(contrast -> EstimateCells.difference(contrast.difference()))
                .findFirst()
                .orElse(EstimateFormat.NONE);
    }

    /** The rows of each site's comparison, the site first. */
    @Override
    public Table records() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("site")));
        columns.addAll(ComparisonRows.of(all).columns());
        List<List<String>> rows = new ArrayList<>();
        for (SiteComparison site : sites) {
            ComparisonRows.of(site.comparison()).rows().each(row -> {
                List<String> withSite = new ArrayList<>(List.of(site.site().site()));
                withSite.addAll(row);
                rows.add(withSite);
            });
        }
        return Table.of(columns, rows);
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = ComparisonJson.of(all, List.of(), mix);
        ArrayNode list = object.putArray("bySite");
        sites.forEach(site -> list.add(node(site)));
        out.println(object);
    }

    private static ObjectNode node(SiteComparison site) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("site", site.site().site()).put("days", site.site().days());
        node.set("arms", Json.mapper().valueToTree(site.comparison().arms()));
        node.set("contrasts", ComparisonJson.contrasts(site.comparison()));
        return node;
    }

    @Override
    public void jsonLines(PrintStream out) {
        sites.forEach(site -> out.println(node(site)));
    }

    @Override
    public boolean isEmpty() {
        return sites.isEmpty();
    }
}
