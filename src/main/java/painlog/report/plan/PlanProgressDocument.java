package painlog.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanProgress.Deviation;
import painlog.calendar.DaySpan;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.plan.PlanBlock;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.TextDocument;
import painlog.text.Plural;

/** A plan with its calendar and how it goes, for people. */
final class PlanProgressDocument {
    private static final int MOST_DEVIATIONS = 6;

    private final RecordId id;
    private final PlanProgress progress;
    private final List<Block> blocks = new ArrayList<>();

    PlanProgressDocument(RecordId id, PlanProgress progress) {
        this.id = id;
        this.progress = progress;
    }

    TextDocument page() {
        Plan plan = progress.plan();
        blocks.add(new Heading(1, "Plan " + id + ": " + plan.days().text()));
        say(PlanSentences.standing(progress));
        blocks.add(calendar());
        deviations();
        PlanDeviations.sessions(progress).ifPresent(this::say);
        String redrawn = plan.draw().redraws() == 0
                ? ""
                : ", after " + Plural.count(plan.draw().redraws(), "order") + " thrown away";
        say("The order was drawn on " + plan.draw().at().text() + " from seed "
                + plan.draw().seed() + redrawn + "; painlog plan check draws it again.");
        return new TextDocument(blocks);
    }

    private void say(String text) {
        blocks.add(new Paragraph(text));
    }

    private Table calendar() {
        List<Column> columns = List.of(
                Column.words(""),
                Column.numbers("block"),
                Column.numbers("cycle"),
                Column.words("arm"),
                Column.words("from"),
                Column.words("to"),
                Column.numbers("days"),
                Column.numbers("done"),
                Column.numbers("logged"));
        return Table.of(columns, progress.blocks().stream().map(this::row).toList());
    }

    private List<String> row(BlockProgress one) {
        PlanBlock block = one.block();
        boolean now = progress.current().equals(Optional.of(one));
        return List.of(
                now ? ">" : "",
                Integer.toString(block.number()),
                Integer.toString(block.cycle()),
                block.arm().label(),
                day(block.days().first()),
                day(block.days().last()),
                Integer.toString(block.days().days()),
                one.past() == 0 ? "" : Integer.toString(one.lived()),
                one.past() == 0 ? "" : Integer.toString(one.logged()));
    }

    private static String day(LocalDate day) {
        return DaySpan.closed(day, day).text();
    }

    private void deviations() {
        List<Deviation> all = progress.deviations();
        if (all.isEmpty()) {
            return;
        }
        List<String> told = new ArrayList<>();
        for (Deviation one : all.subList(0, Math.min(MOST_DEVIATIONS, all.size()))) {
            told.add(one.days().first()
                    + (one.days().days() == 1 ? "" : " to " + one.days().last()) + " "
                    + one.lived().label() + " instead of " + one.planned().label());
        }
        String more = all.size() > MOST_DEVIATIONS ? ", and " + (all.size() - MOST_DEVIATIONS) + " more" : "";
        say("Done otherwise than planned: " + String.join("; ", told) + more
                + ". A comparison counts each day as it was lived.");
    }
}
