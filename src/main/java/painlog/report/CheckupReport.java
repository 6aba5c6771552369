package painlog.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.analysis.Checkup;
import painlog.analysis.Criterion;
import painlog.analysis.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** A checkup in every format. */
public final class CheckupReport implements Printable {
    private final Checkup checkup;

    public CheckupReport(Checkup checkup) {
        this.checkup = checkup;
    }

    @Override
    public Page page() {
        return new CheckupPage(checkup).page();
    }

    /** A row for each piece of evidence; a criterion without any has one row. */
    @Override
    public Table records() {
        List<Column> columns = new ArrayList<>();
        for (String title : List.of("criterion", "standing", "what", "at_least", "days", "of_days", "from", "to")) {
            columns.add(Column.words(title));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Criterion criterion : checkup.criteria()) {
            String kind = Json.word(criterion.kind());
            String standing = Json.word(criterion.standing());
            if (criterion.evidence().isEmpty()) {
                rows.add(List.of(kind, standing, "", "", "", "", "", ""));
            }
            criterion.evidence().forEach(evidence -> rows.add(row(kind, standing, evidence)));
        }
        return Table.of(columns, rows);
    }

    private static List<String> row(String kind, String standing, Evidence evidence) {
        return List.of(
                kind,
                standing,
                evidence.what(),
                Spelling.raw(evidence.atLeast()),
                Integer.toString(evidence.days()),
                Integer.toString(evidence.ofDays()),
                evidence.from().map(Object::toString).orElse(""),
                evidence.to().map(Object::toString).orElse(""));
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("checkup");
        object.setAll((ObjectNode) Json.mapper().valueToTree(checkup));
        Signs.json(object.putObject("emergencySigns"));
        out.println(object);
    }

    @Override
    public void jsonLines(PrintStream out) {
        checkup.criteria().forEach(one -> out.println(Json.mapper().writeValueAsString(one)));
    }

    @Override
    public boolean isEmpty() {
        return checkup.criteria().stream().allMatch(one -> one.standing() == Criterion.Standing.NOTHING_LOGGED)
                && checkup.signs().isEmpty();
    }
}
