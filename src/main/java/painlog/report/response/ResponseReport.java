package painlog.report.response;

import java.io.PrintStream;
import java.util.List;
import painlog.analysis.ReadingScope;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseGroup;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.MatchedNextDay;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.Shrinkage;
import painlog.text.ValueFormat;
import tools.jackson.databind.node.ObjectNode;

/** The course around sessions in every format. */
public final class ResponseReport implements Report {
    private final Response response;
    private final String by;
    private final ReadingScope scope;

    /**
     * @param by what the groups are: therapy, technique, provider
     * @param scope which records it is about
     */
    public ResponseReport(Response response, String by, ReadingScope scope) {
        this.scope = scope;
        this.response = response;
        this.by = by;
    }

    @Override
    public TextDocument page() {
        return new ResponseDocument(response, by).page();
    }

    @Override
    public Table records() {
        List<Column> columns = List.of(
                Column.words(by),
                Column.numbers("sessions"),
                Column.numbers("n_paired"),
                Column.numbers("n_stood_in"),
                Column.numbers("mean_before"),
                Column.numbers("mean_after"),
                Column.numbers("mean_change"),
                Column.numbers("ci_lower"),
                Column.numbers("ci_upper"),
                Column.numbers("n_responder"),
                Column.numbers("shrunk"));
        return Table.of(
                columns, response.groups().stream().map(ResponseReport::row).toList());
    }

    private static List<String> row(ResponseGroup group) {
        String shrunk =
                group.shrunk().map(Shrinkage::shrunk).map(ValueFormat::plain).orElse("");
        String sessions = Integer.toString(group.sessions());
        return group.change()
                .value()
                .map(c -> row(group.name(), sessions, c, shrunk))
                .orElseGet(() -> List.of(
                        group.name(),
                        sessions,
                        Integer.toString(group.scored()),
                        Integer.toString(group.stoodIn()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        shrunk));
    }

    private static List<String> row(String name, String sessions, BeforeAfter scores, String shrunk) {
        return List.of(
                name,
                sessions,
                Integer.toString(scores.nPaired()),
                Integer.toString(scores.nStoodIn()),
                ValueFormat.plain(scores.change().meanBefore()),
                ValueFormat.plain(scores.change().meanAfter()),
                ValueFormat.plain(scores.change().meanChange()),
                ValueFormat.plain(scores.change().ci().lower()),
                ValueFormat.plain(scores.change().ci().upper()),
                Integer.toString(scores.drops().nResponder()),
                shrunk);
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("response");
        put(object, "pairedValues", response.pairedValues());
        put(object, "paired", response.paired());
        put(object, "eventLocked", response.eventLocked());
        put(object, "nextDayAncova", response.nextDays().ancova());
        object.set("nextDay", nextDay(response.nextDays().matched()));
        object.put("by", by);
        put(object, "groups", response.groups());
        put(object, "measure", response.measure());
        put(object, "sitesMixed", scope.mix().sites());
        out.println(object);
    }

    private static ObjectNode nextDay(MatchedNextDay matched) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("matchedOn", matched.matchedOn().code());
        node.put("nSessionDays", matched.nSessionDays()).put("nControlDays", matched.nControlDays());
        return node.setAll((ObjectNode) Json.mapper().valueToTree(matched.result()));
    }

    private static void put(ObjectNode object, String key, Object value) {
        object.set(key, Json.mapper().valueToTree(value));
    }

    @Override
    public void jsonLines(PrintStream out) {
        for (PairedSession session : response.pairedValues()) {
            out.println(Json.mapper().writeValueAsString(session));
        }
    }

    @Override
    public boolean isEmpty() {
        return response.isEmpty();
    }
}
