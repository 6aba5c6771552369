package painlog.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseGroup;
import painlog.analysis.response.SessionChange;
import painlog.analysis.response.SessionHours;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.report.write.RefusalText;
import painlog.report.write.TextDocument;
import painlog.stats.sessions.MatchedNextDay;
import painlog.stats.sessions.Shrinkage;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;

/** The course around sessions for people. */
public final class ResponseDocument {
    public static final String EXPECTED =
            "Some drop is to be expected anyway: people tend to book a session on a bad day, and a"
                    + " bad day tends to be followed by a better one.";

    private final Response response;
    private final String by;
    private final List<Block> blocks = new ArrayList<>();

    ResponseDocument(Response response, String by) {
        this.response = response;
        this.by = by;
    }

    TextDocument page() {
        String what = Sentence.capitalized(response.measure().name());
        blocks.add(new Heading(1, what + " around sessions"));
        if (response.isEmpty()) {
            say("There are no sessions here. painlog session THERAPY --before 7 --after 4 records one.");
            return new TextDocument(blocks);
        }
        say(EXPECTED);
        groups();
        course();
        blocks.add(new Heading(2, "The day after"));
        say(nextDay());
        say("painlog explain shrinkage and the like say what a word means.");
        return new TextDocument(blocks);
    }

    private void groups() {
        blocks.add(new Heading(2, "Before and after, by " + by));
        List<Column> columns = List.of(
                Column.text(by),
                Column.numbers("scored"),
                Column.numbers("by entry"),
                Column.numbers("before"),
                Column.numbers("after"),
                Column.numbers("change (95 % interval)"),
                Column.numbers("shrunk").optional(),
                Column.numbers("clear drop"));
        blocks.add(Table.of(columns, response.groups().stream().map(this::row).toList()));
        say("Scored: sessions with a score before and after, of all. By entry: in so many of them the nearest entry"
                + " within 24 h stands in for a score that was not recorded, if it is of the same site as the other score,"
                + " or neither names a site. Shrunk, where there is room for it: the change drawn towards that of all"
                + " sessions where few stand behind it. Clear drop: 2 points or more, or 30 %.");
        boolean few = response.groups().stream().anyMatch(group -> group.means().isEmpty());
        if (few) {
            say("–: not enough data, fewer than 3 sessions with a score before and after.");
        }
    }

    private List<String> row(ResponseGroup group) {
        Optional<SessionChange> means = group.means();
        String name = group.name().isEmpty() ? "(no " + by + ")" : group.name();
        return List.of(
                name,
                group.scored() + "/" + group.sessions(),
                Integer.toString(group.stoodIn()),
                means.map(m -> EstimateFormat.level(m.before())).orElse(EstimateFormat.NONE),
                means.map(m -> EstimateFormat.level(m.after())).orElse(EstimateFormat.NONE),
                EstimateCells.difference(means.map(SessionChange::change)),
                group.shrunk()
                        .map(Shrinkage::shrunk)
                        .map(EstimateFormat::difference)
                        .orElse(EstimateFormat.NONE),
                group.change()
                        .value()
                        .map(c -> c.drops().nResponder() + " of " + c.nPaired())
                        .orElse(EstimateFormat.NONE));
    }

    private void course() {
        blocks.add(new Heading(2, "From 48 h before to 72 h after"));
        List<Column> columns = List.of(
                Column.words("hours"),
                Column.numbers("sessions"),
                Column.numbers("entries"),
                Column.numbers("against usual (95 % interval)"));
        blocks.add(Table.of(
                columns, response.course().stream().map(ResponseDocument::row).toList()));
        say("Against usual: above or below the mean of the phase the session lies in.");
    }

    private static List<String> row(SessionHours hours) {
        return List.of(
                hours(hours.fromHour(), hours.toHour()),
                Integer.toString(hours.sessions()),
                Integer.toString(hours.entries()),
                hours.deviation().isPresent() ? EstimateCells.difference(hours.deviation()) : "too few");
    }

    private static String hours(int from, int to) {
        return to <= 0 ? -from + " to " + -to + " before" : from + " to " + to + " after";
    }

    private String nextDay() {
        MatchedNextDay matched = response.nextDays().matched();
        return matched.result()
                .value()
                .map(answer -> nextDay(matched, answer))
                .orElseGet(() -> "Not enough data: it takes 5 days with a session, none the day before or after, and 5"
                        + " quiet days without any, each with entries on the days around it ("
                        + RefusalText.clause(matched.result()) + ").");
    }

    /** Never "equally bad" alone: what was equally bad is said, and that one score matches days only roughly. */
    private String nextDay(MatchedNextDay matched, MatchedNextDay.Answer answer) {
        String than = switch (matched.matchedOn()) {
            case SAME_DAY -> "than after an equally bad morning without one";
            case DAY_BEFORE -> "than after an equally bad day before the session's day";
        };
        double effect = answer.sessionEffect();
        String size = EstimateFormat.level(Math.abs(effect));
        String way = Double.parseDouble(size) == 0 ? "as high as" : size + (effect < 0 ? " lower" : " higher");
        String about = Double.parseDouble(size) == 0 ? than.substring("than ".length()) : than;
        String clear = answer.ci().contains(0) ? " No clear difference." : "";
        return "The day after a session " + response.measure().name() + " was about " + way + " " + about
                + " (95 % interval "
                + EstimateFormat.span(answer.ci().lower(), answer.ci().upper()) + "; "
                + matched.nSessionDays() + " session days, " + matched.nControlDays() + " others)." + clear
                + " One score matches two days only roughly, so some of it may be the bad day passing by itself.";
    }

    private void say(String text) {
        blocks.add(new Paragraph(text));
    }
}
