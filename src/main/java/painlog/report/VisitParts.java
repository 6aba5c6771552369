package painlog.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import painlog.analysis.MeasureMean;
import painlog.analysis.Sign;
import painlog.analysis.SiteLevel;
import painlog.analysis.SummaryRow;
import painlog.analysis.Toll;
import painlog.analysis.Visit;
import painlog.analysis.WordTotal;
import painlog.calendar.DaySpan;
import painlog.journal.Side;
import painlog.journal.WordKind;
import painlog.report.Facts.Fact;
import painlog.report.Part.Place;
import painlog.text.ValueFormat;

/** What a page for a clinician tells beside the level: where, how, what was done, and what came of it. */
final class VisitParts {
    private static final int SITES = 6;

    private final Visit visit;
    private final SummaryNumbers numbers;
    private final Optional<Figure> body;
    private final List<Part> parts = new ArrayList<>();

    VisitParts(Visit visit, SummaryNumbers numbers, Optional<Figure> body) {
        this.visit = visit;
        this.numbers = numbers;
        this.body = body;
    }

    /** Those that have something to tell. */
    List<Part> all() {
        where();
        like();
        facts(Place.LEFT, "What it gets in the way of", toll());
        parts.addAll(VisitCareParts.of(visit));
        parts.addAll(VisitComparison.of(visit));
        return parts;
    }

    private void where() {
        if (visit.impact().sites().isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        body.ifPresent(blocks::add);
        blocks.add(sites());
        parts.add(new Part(Place.LEFT, "Where", blocks));
    }

    private Table sites() {
        List<List<String>> rows = new ArrayList<>();
        for (SiteLevel site : visit.impact()
                .sites()
                .subList(0, Math.min(SITES, visit.impact().sites().size()))) {
            rows.add(List.of(
                    name(site),
                    Integer.toString(site.entries()),
                    Integer.toString(site.days()),
                    numbers.bare(site.median())));
        }
        Table.addMore(rows, visit.impact().sites().size() - rows.size(), 4);
        return Table.of(
                List.of(
                        Column.text("site"),
                        Column.numbers("entries"),
                        Column.numbers("days"),
                        Column.numbers("median " + visit.measure().name())),
                rows);
    }

    /** {@code lower back, left}. */
    private static String name(SiteLevel level) {
        String name = level.site().name().replace('-', ' ');
        return level.site().side() == Side.UNSAID
                ? name
                : name + ", " + level.site().side().word();
    }

    private void like() {
        List<Fact> facts = new ArrayList<>();
        words(facts, "Feels", WordKind.QUALITY);
        words(facts, "Symptoms", WordKind.SYMPTOM);
        words(facts, "Worse after", WordKind.TRIGGER);
        words(facts, "Eased by", WordKind.RELIEF);
        facts(Place.LEFT, "What it is like, by number of entries", facts);
    }

    /** Symptoms that advice names as reasons to have them looked at come first, so that none is cut off. */
    private void words(List<Fact> facts, String name, WordKind kind) {
        List<WordTotal> totals = new ArrayList<>(visit.total().notes().words().getOrDefault(kind, List.of()));
        if (kind == WordKind.SYMPTOM) {
            totals.sort(Comparator.comparing(total -> Sign.of(total.word()).isEmpty()));
        }
        add(facts, name, SummaryWords.counts(totals));
    }

    private List<Fact> toll() {
        List<Fact> facts = new ArrayList<>();
        SummaryRow.Notes notes = visit.total().notes();
        add(facts, "0–10", notes.interference().isEmpty() ? "" : interference(notes.interference()));
        visit.impact().toll().daysOff().ifPresent(off -> add(facts, "Days off", daysOff(off)));
        visit.impact().toll().change().ifPresent(change -> add(facts, "Overall change", change(change)));
        return facts;
    }

    private static String interference(List<MeasureMean> all) {
        List<String> means = new ArrayList<>();
        IntSummaryStatistics days = new IntSummaryStatistics();
        for (MeasureMean mean : all) {
            String name = mean.measure().substring(mean.measure().indexOf('.') + 1);
            means.add(name + " " + ValueFormat.fixed(mean.mean(), 1));
            days.accept(mean.daysLogged());
        }
        String most = (days.getMin() < days.getMax() ? "up to " : "") + days.getMax() + " days";
        return String.join(", ", means) + (days.getMax() == 1 ? " (of one day)" : " (means of " + most + ")");
    }

    private static String daysOff(Toll.DaysOff off) {
        String answers = off.answers() == 1 ? "one weekly answer" : off.answers() + " weekly answers";
        return ValueFormat.upTo(off.days(), 1) + " in " + answers;
    }

    private static String change(Toll.Change change) {
        return ValueFormat.upTo(change.value(), 1)
                + " from 1 (very much better) to 7 (very much worse), "
                + DaySpan.lastDays(1, change.day()).words();
    }

    private void facts(Place place, String title, List<Fact> facts) {
        if (!facts.isEmpty()) {
            parts.add(new Part(place, title, List.of(new Facts(facts))));
        }
    }

    static void add(List<Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(name, text));
        }
    }
}
