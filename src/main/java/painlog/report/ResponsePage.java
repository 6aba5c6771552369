package painlog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import painlog.analysis.Response;
import painlog.analysis.ResponseGroup;
import painlog.stats.BeforeAfter;
import painlog.stats.EventLocked;
import painlog.stats.NextDay;
import painlog.stats.Outcome;
import painlog.stats.Refused;
import painlog.stats.Shrinkage;

/** The course around sessions for people. */
final class ResponsePage {
    static final String EXPECTED =
            "Some drop is to be expected anyway: people tend to book a session on a bad day, and a"
                    + " bad day tends to be followed by a better one.";

    private final Response response;
    private final String by;
    private final List<Block> blocks = new ArrayList<>();

    ResponsePage(Response response, String by) {
        this.response = response;
        this.by = by;
    }

    Page page() {
        String name = response.measure().name();
        String what = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        blocks.add(new Heading(1, what + " around sessions"));
        if (response.isEmpty()) {
            say("There are no sessions here. painlog session THERAPY --before 7 --after 4 records one.");
            return new Page(blocks);
        }
        say(EXPECTED);
        groups();
        course();
        blocks.add(new Heading(2, "The day after"));
        say(nextDay());
        say("painlog explain responder, painlog explain shrinkage and so on say what the words mean.");
        return new Page(blocks);
    }

    private void groups() {
        blocks.add(new Heading(2, "Before and after, by " + by));
        List<Column> columns = List.of(
                Column.text(by),
                Column.numbers("scored"),
                Column.numbers("before"),
                Column.numbers("after"),
                Column.numbers("change"),
                Column.numbers("95 % interval"),
                Column.numbers("shrunk"),
                Column.numbers("clear drop"));
        blocks.add(Table.of(columns, response.groups().stream().map(this::row).toList()));
        say("Scored: sessions with a score before and after, of all; where none was recorded with the session, the"
                + " entry nearest to it within 24 h stands in. Shrunk: the change drawn towards that of all sessions"
                + " where few stand behind it. Clear drop: 2 points or more, or 30 %.");
        boolean few = response.groups().stream()
                .anyMatch(group -> group.change().value().isEmpty());
        if (few) {
            say("–: not enough data, fewer than 3 sessions with a score before and after.");
        }
    }

    private List<String> row(ResponseGroup group) {
        Optional<BeforeAfter> change = group.change().value();
        String name = group.name().isEmpty() ? "(no " + by + ")" : group.name();
        return List.of(
                name,
                scored(group) + "/" + group.sessions(),
                change.map(c -> Figures.points(c.change().meanBefore())).orElse(Figures.NONE),
                change.map(c -> Figures.points(c.change().meanAfter())).orElse(Figures.NONE),
                change.map(c -> Figures.points(c.change().meanChange())).orElse(Figures.NONE),
                change.map(c -> Figures.interval(
                                c.change().ci().lower(), c.change().ci().upper()))
                        .orElse(Figures.NONE),
                group.shrunk().map(Shrinkage::shrunk).map(Figures::points).orElse(Figures.NONE),
                change.map(c -> c.drops().nResponder() + " of " + c.nPaired()).orElse(Figures.NONE));
    }

    private static int scored(ResponseGroup group) {
        return group.change().value().map(BeforeAfter::nPaired).orElseGet(() -> known(group.change(), "nPaired"));
    }

    private static int known(Outcome<?> outcome, String name) {
        return outcome instanceof Refused<?> refused
                ? refused.known().getOrDefault(name, 0).intValue()
                : 0;
    }

    private void course() {
        blocks.add(new Heading(2, "From 48 h before to 72 h after"));
        List<Column> columns = List.of(
                Column.words("hours"),
                Column.numbers("sessions"),
                Column.numbers("entries"),
                Column.numbers("against usual"),
                Column.numbers("95 % interval"));
        List<Outcome<EventLocked>> all = response.eventLocked().getOrDefault(Response.ALL, List.of());
        blocks.add(Table.of(columns, all.stream().map(ResponsePage::row).toList()));
        say("Against usual: above or below the mean of the phase the session lies in.");
    }

    private static List<String> row(Outcome<EventLocked> bin) {
        Optional<EventLocked> known = bin.value();
        return List.of(
                hours(
                        known.map(EventLocked::fromH).orElseGet(() -> known(bin, "fromH")),
                        known.map(EventLocked::toH).orElseGet(() -> known(bin, "toH"))),
                Integer.toString(known.map(EventLocked::nSessions).orElseGet(() -> known(bin, "nSessions"))),
                Integer.toString(known.map(EventLocked::nEntries).orElseGet(() -> known(bin, "nEntries"))),
                known.map(b -> Figures.points(b.meanDeviation())).orElse("too few"),
                known.map(b -> Figures.interval(b.ci().lower(), b.ci().upper())).orElse(Figures.NONE));
    }

    private static String hours(int from, int to) {
        return to <= 0 ? -from + " to " + -to + " before" : from + " to " + to + " after";
    }

    private String nextDay() {
        return response.nextDayAncova()
                .value()
                .map(ResponsePage::nextDay)
                .orElseGet(() -> "Not enough data: it takes 5 days with a session, none the day before or after, and 5"
                        + " quiet days without any, each with entries on the days around it ("
                        + Refusals.words(response.nextDayAncova()) + ").");
    }

    private static String nextDay(NextDay next) {
        NextDay.Effect effect = next.effect();
        String clear = effect.ci().contains(0) ? " No clear difference." : "";
        return "The day after a session against the day after an equally bad day without one: "
                + Figures.change(effect.sessionEffect()) + " (95 % interval "
                + Figures.span(effect.ci().lower(), effect.ci().upper()) + "; "
                + next.days().nSessionDays() + " session days, "
                + next.days().nControlDays() + " others)." + clear;
    }

    private void say(String text) {
        blocks.add(new Paragraph(text));
    }
}
