package painlog.report.checkup;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.analysis.ReadingScope;
import painlog.analysis.checkup.Checkup;
import painlog.analysis.checkup.Criterion;
import painlog.analysis.checkup.EvidenceDays;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.text.ValueFormat;
import tools.jackson.databind.node.ObjectNode;

/** A checkup in every format. */
public final class CheckupReport implements Report {
    private final Checkup checkup;
    private final ReadingScope scope;

    /** @param scope which pain is looked at */
    public CheckupReport(Checkup checkup, ReadingScope scope) {
        this.checkup = checkup;
        this.scope = scope;
    }

    @Override
    public TextDocument page() {
        return new CheckupDocument(checkup, scope, isEmpty()).page();
    }

    /** A row for each piece of evidence and each emergency sign logged; a criterion without evidence has one row. */
    @Override
    public Table records() {
        List<Column> columns = new ArrayList<>();
        for (String title : List.of(
                "criterion", "standing", "what", "at_least", "days", "of_days", "from", "to", "logged", "until")) {
            columns.add(Column.words(title));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Criterion criterion : checkup.criteria()) {
            String kind = criterion.kind().code();
            String standing = criterion.standing().code();
            String until = criterion.until().map(Object::toString).orElse("");
            if (criterion.evidence().isEmpty()) {
                rows.add(List.of(kind, standing, "", "", "", "", "", "", "", until));
            }
            criterion.evidence().forEach(evidence -> rows.add(row(kind, standing, until, evidence)));
        }
        checkup.signs().forEach(sign -> rows.add(row(sign)));
        return Table.of(columns, rows);
    }

    private static List<String> row(Checkup.LoggedFlag seen) {
        return List.of(
                "sign",
                seen.urgency().code(),
                seen.sign().symptom(),
                "",
                Integer.toString(seen.days()),
                "",
                seen.from().toString(),
                seen.to().toString(),
                "",
                "");
    }

    private static List<String> row(String kind, String standing, String until, EvidenceDays evidence) {
        return List.of(
                kind,
                standing,
                evidence.what(),
                ValueFormat.plain(evidence.atLeast()),
                Integer.toString(evidence.days()),
                Integer.toString(evidence.ofDays()),
                evidence.from().map(Object::toString).orElse(""),
                evidence.to().map(Object::toString).orElse(""),
                evidence.logged().isPresent()
                        ? Integer.toString(evidence.logged().getAsInt())
                        : "",
                until);
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("checkup");
        object.setAll((ObjectNode) Json.mapper().valueToTree(checkup));
        object.set("sitesMixed", Json.mapper().valueToTree(scope.mix().sites()));
        EmergencySigns.json(object.putObject("emergencySigns"));
        out.println(object);
    }

    @Override
    public void jsonLines(PrintStream out) {
        checkup.criteria().forEach(one -> out.println(Json.mapper().writeValueAsString(one)));
        checkup.signs().forEach(sign -> out.println(Json.mapper().writeValueAsString(sign)));
    }

    @Override
    public boolean isEmpty() {
        return checkup.criteria().stream().allMatch(one -> one.standing() == Criterion.Standing.NOTHING_LOGGED)
                && checkup.signs().isEmpty();
    }
}
