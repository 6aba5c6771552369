package painlog.report.factors;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.ReadingScope;
import painlog.analysis.factors.FactorResult;
import painlog.analysis.factors.Factors;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.regression.DayDifference;
import painlog.stats.regression.Estimate;
import painlog.text.ValueFormat;
import tools.jackson.databind.node.ObjectNode;

/** What goes along with a measure, in every format. */
public final class FactorsReport implements Report {
    private static final List<String> TITLES = List.of(
            "kind",
            "name",
            "split",
            "day",
            "days_with",
            "days_without",
            "difference",
            "ci_lower",
            "ci_upper",
            "p",
            "q",
            "reason");

    private final Factors factors;
    private final ReadingScope scope;

    /** @param scope which records it is about */
    public FactorsReport(Factors factors, ReadingScope scope) {
        this.scope = scope;
        this.factors = factors;
    }

    @Override
    public TextDocument page() {
        return new FactorsDocument(factors).page();
    }

    @Override
    public Table records() {
        return Table.of(
                TITLES.stream().map(Column::words).toList(),
                factors.factors().stream().map(FactorsReport::row).toList());
    }

    private static List<String> row(FactorResult result) {
        List<String> cells = new ArrayList<>(List.of(
                result.kind().code(),
                result.name(),
                ValueFormat.plain(result.split()),
                result.on().code()));
        cells.add(Integer.toString(count(result, "nWith")));
        cells.add(Integer.toString(count(result, "nWithout")));
        Optional<Estimate> estimate = result.difference().value().map(DayDifference::difference);
        cells.add(estimate.map(e -> ValueFormat.plain(e.estimate())).orElse(""));
        cells.add(estimate.map(e -> ValueFormat.plain(e.ci().lower())).orElse(""));
        cells.add(estimate.map(e -> ValueFormat.plain(e.ci().upper())).orElse(""));
        cells.add(estimate.map(e -> ValueFormat.plain(e.test().p())).orElse(""));
        cells.add(ValueFormat.plain(result.q()));
        cells.add(
                result.difference() instanceof NotEstimable<DayDifference> notEstimable
                        ? notEstimable.reason().code()
                        : "");
        return cells;
    }

    /** Days with it or without it, refused or not. */
    static int count(FactorResult result, String name) {
        Outcome<DayDifference> difference = result.difference();
        if (difference instanceof NotEstimable<DayDifference> notEstimable) {
            return notEstimable.known().getOrDefault(name, 0).intValue();
        }
        DayDifference found = difference.value().orElseThrow();
        return name.equals("nWith") ? found.nWith() : found.nWithout();
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("factors");
        object.set("measure", Json.node(factors.measure()));
        object.put("days", factors.days());
        object.set("factors", Json.mapper().valueToTree(factors.factors()));
        object.set("sitesMixed", Json.mapper().valueToTree(scope.mix().sites()));
        out.println(object);
    }

    @Override
    public void jsonLines(PrintStream out) {
        factors.factors().forEach(result -> out.println(Json.mapper().writeValueAsString(result)));
    }

    @Override
    public boolean isEmpty() {
        return factors.isEmpty();
    }
}
