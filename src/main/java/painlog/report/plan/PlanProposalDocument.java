package painlog.report.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import painlog.analysis.plan.PlanAssumptions;
import painlog.analysis.plan.PlanProposal;
import painlog.analysis.plan.PlannedDesign;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.RefusalText;
import painlog.report.write.TextDocument;
import painlog.stats.plan.DailyVariation;
import painlog.stats.plan.PlanInputs;
import painlog.stats.plan.PlannedContrast.Precision;
import painlog.text.EstimateFormat;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** What different plans would cost and could show, for people. */
final class PlanProposalDocument {
    private static final int WEEK = 7;
    private static final String HOPEFUL = "*";

    private final PlanProposal proposal;
    private final DailyVariation variation;
    private final List<Block> blocks = new ArrayList<>();

    PlanProposalDocument(PlanProposal proposal) {
        this.proposal = proposal;
        this.variation = proposal.assumptions().variation();
    }

    TextDocument page() {
        PlanShape asked = proposal.asked();
        blocks.add(new Heading(
                1, "Plans for " + asked.arms().stream().map(Arm::label).collect(Collectors.joining(" and "))));
        say(assumptions());
        blocks.add(table());
        say("Interval: how far the answer may be off either way. Then, of 100 such plans, how many would show a true"
                + " difference of 1, 1.5 or 2 points." + washout(asked));
        say(needed());
        say("All of this assumes that a difference is there in full from the first day of a block and gone on the"
                + " last. One that builds up and fades over five days shows about a quarter of itself in blocks of a week,"
                + " under a half in two weeks, two thirds in four. So take blocks of a week only for what sets in and"
                + " wears off within two days; for physical therapy take four weeks, or leave out the first days of each"
                + " block with --washout 7d.");
        say(hopeful());
        say("To draw the order: painlog plan draw "
                + asked.arms().stream().map(Arm::label).collect(Collectors.joining(" "))
                + " --block " + asked.blockDays() / WEEK + "w --cycles " + asked.cycles()
                + (asked.washoutDays() == 0 ? "" : " --washout " + asked.washoutDays() + "d"));
        return new TextDocument(blocks);
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
    }

    private static String washout(PlanShape asked) {
        return asked.washoutDays() == 0
                ? ""
                : " The first " + asked.washoutDays() + " days of every block but the first do not count.";
    }

    private String hopeful() {
        boolean any = proposal.designs().stream()
                .anyMatch(design ->
                        design.isHopeful(variation) && design.worst().value().isPresent());
        return any
                ? HOPEFUL
                        + " One turn each on so few days looks better here than it is: such an interval comes out up"
                        + " to a fifth wider, and the chances are up to 16 in 100 lower."
                : "";
    }

    private String assumptions() {
        PlanAssumptions from = proposal.assumptions();
        String figures = "a day lies about " + EstimateFormat.level(variation.sd())
                + " points from its level, days next to each other resemble each other by "
                + ValueFormat.plain(Math.round(variation.phi() * 100) / 100.0) + " (0 not at all, 1 wholly), "
                + EstimateFormat.ofHundred(variation.coverage()) + " of 100 days have an entry.";
        String by = from.typed().isEmpty() ? "" : " Given by hand: " + typed(from.typed()) + ".";
        Optional<PlanInputs> own = from.journal().value();
        if (own.isPresent()) {
            return "Your journal says (" + Plural.count(own.get().days(), "day") + "): " + figures + by;
        }
        return "Your journal does not say yet how much your days vary (" + RefusalText.clause(from.journal())
                + "), so figures of other diaries of back pain stand in: " + figures + by;
    }

    private static String typed(PlanAssumptions.Typed typed) {
        List<String> names = new ArrayList<>();
        typed.sd().ifPresent(sd -> names.add("--sd " + ValueFormat.plain(sd)));
        typed.phi().ifPresent(phi -> names.add("--phi " + ValueFormat.plain(phi)));
        typed.coverage().ifPresent(coverage -> names.add("--coverage " + ValueFormat.plain(coverage)));
        return String.join(", ", names);
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.words(""),
                Column.numbers("weeks a block"),
                Column.numbers("cycles"),
                Column.numbers("days"),
                Column.numbers("interval"),
                Column.numbers("1 point"),
                Column.numbers("1.5"),
                Column.numbers("2"),
                Column.numbers("smallest p").optional(),
                Column.words("sure up to"));
        return Table.of(columns, proposal.designs().stream().map(this::row).toList());
    }

    private List<String> row(PlannedDesign design) {
        PlanShape shape = design.shape();
        List<String> cells = new ArrayList<>(List.of(
                shape.equals(proposal.asked()) ? ">" : "",
                Integer.toString(shape.blockDays() / WEEK),
                Integer.toString(shape.cycles()),
                Integer.toString(shape.days())));
        Optional<Precision> worst = design.worst().value();
        String mark = design.isHopeful(variation) ? HOPEFUL : "";
        cells.add(worst.map(found -> "±" + EstimateFormat.level(found.halfWidth()) + mark)
                .orElse("too few days"));
        for (double delta : PlannedDesign.DELTAS) {
            cells.add(worst.map(found -> chance(found.powerFor(delta))).orElse(EstimateFormat.NONE));
        }
        cells.add(design.smallestP().map(EstimateFormat::p).orElse(EstimateFormat.NONE));
        cells.add(design.bestGrade(variation).code().replace('_', ' '));
        return cells;
    }

    /** To the nearest five of 100; closer is more than anybody knows. */
    private static String chance(double power) {
        long times = Math.round(power * 20) * 5;
        return power < 0.1 ? "<10" : power > 0.95 ? ">95" : Long.toString(times);
    }

    /** How many cycles it takes to see 1.5 points, for every length of block. */
    private String needed() {
        Map<Integer, String> byWeeks = new LinkedHashMap<>();
        for (PlannedDesign design : proposal.designs()) {
            OptionalInt cycles = design.needed().forPower().get(PlannedDesign.DELTAS.indexOf(1.5));
            int weeks = design.shape().blockDays() / WEEK;
            String count = cycles.isPresent() ? Plural.count(cycles.getAsInt(), "cycle") : "more than 12 cycles";
            byWeeks.putIfAbsent(weeks, count + " of " + (weeks == 1 ? "one week" : weeks + " weeks") + " a block");
        }
        return "To see a true difference of 1.5 points in 80 of 100 such plans, whatever the draw: "
                + String.join(", ", byWeeks.values()) + ".";
    }
}
