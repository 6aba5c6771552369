package painlog.report.factors;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import painlog.analysis.factors.Factor;
import painlog.analysis.factors.FactorResult;
import painlog.analysis.factors.FactorResult.On;
import painlog.analysis.factors.Factors;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.report.write.TextDocument;
import painlog.text.EstimateFormat;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** What goes along with a measure, for people: what stands out, and what was looked at besides. */
final class FactorsDocument {
    private final Factors factors;
    private final List<Block> blocks = new ArrayList<>();

    FactorsDocument(Factors factors) {
        this.factors = factors;
    }

    TextDocument page() {
        String name = factors.measure().name();
        blocks.add(new Heading(1, "What goes along with " + name + ": " + Plural.count(factors.days(), "day")));
        if (factors.isEmpty()) {
            say("Nothing to look at: there are no days with " + name + ".");
            return new TextDocument(blocks);
        }
        List<FactorResult> standOut =
                factors.factors().stream().filter(FactorResult::standsOut).toList();
        if (standOut.isEmpty()) {
            say("Nothing stands out from chance so far.");
        } else {
            blocks.add(table(standOut));
            say("Difference: the days looked at, with it minus without it, allowing for drift and for days being"
                    + " alike. q: up to 0.075 it stands out; of all that do, about one in ten may be chance.");
        }
        others();
        say("Going along is not why: pain may come first, a third thing may stand behind both, and what is on"
                + " one's mind on bad days gets logged on bad days.");
        return new TextDocument(blocks);
    }

    private Table table(List<FactorResult> results) {
        List<Column> columns = List.of(
                Column.text("with it"),
                Column.words("looked at"),
                Column.numbers("days"),
                Column.numbers("difference (95 % interval)"),
                Column.numbers("q"));
        return Table.of(columns, results.stream().map(this::row).toList());
    }

    private List<String> row(FactorResult result) {
        return List.of(
                words(result),
                result.on() == On.SAME_DAY ? "the same day" : "the day after",
                result.daysWith() + ":" + result.daysWithout(),
                EstimateCells.difference(result.estimate()),
                EstimateFormat.p(result.q()));
    }

    private void others() {
        Set<String> clear = new LinkedHashSet<>();
        Set<String> looked = new LinkedHashSet<>();
        Set<String> few = new LinkedHashSet<>();
        for (FactorResult result : inOrder()) {
            boolean standsOut = result.standsOut();
            boolean known = result.estimate().isPresent();
            (standsOut ? clear : known ? looked : few).add(words(result));
        }
        looked.removeAll(clear);
        few.removeAll(clear);
        few.removeAll(looked);
        if (!looked.isEmpty()) {
            say("Looked at, nothing clear: " + String.join(", ", looked) + ".");
        }
        if (!few.isEmpty()) {
            say("Not enough data, fewer than 5 days with or without it: " + String.join(", ", few) + ".");
        }
    }

    /** Kind after kind, each by name, weekdays from Monday on. */
    private List<FactorResult> inOrder() {
        List<FactorResult> sorted = new ArrayList<>(factors.factors());
        sorted.sort(Comparator.comparing(FactorResult::kind)
                .thenComparing(FactorsDocument::weekday)
                .thenComparing(FactorResult::name));
        return sorted;
    }

    private static int weekday(FactorResult result) {
        return result.kind() == Factor.Kind.WEEKDAY
                ? DayOfWeek.valueOf(result.name().toUpperCase(Locale.ROOT)).getValue()
                : 0;
    }

    private String words(FactorResult result) {
        return factors.words(result, split -> ValueFormat.upTo(split, 1));
    }

    private void say(String text) {
        blocks.add(new Paragraph(text));
    }
}
