package painlog.report.due;

import painlog.analysis.due.DueItem;
import painlog.report.plan.PlanSentences;

/** What is open in a word or two, for a shell's prompt. */
record DueWord() implements DueItem.Visitor<String> {

    @Override
    public String noEntry(DueItem.NoEntry item) {
        return "no entry";
    }

    @Override
    public String sessionsLeft(DueItem.SessionsLeft item) {
        return item.therapy() + " " + item.left() + " left";
    }

    @Override
    public String lookBack(DueItem.LookBack item) {
        return "look back";
    }

    @Override
    public String idle(DueItem.Idle item) {
        return item.period().therapy() + " idle";
    }

    @Override
    public String unassigned(DueItem.Unassigned item) {
        return item.therapy() + " without a period";
    }

    @Override
    public String blockBegan(DueItem.BlockBegan item) {
        return PlanSentences.arm(item.block().block()) + " begins";
    }

    @Override
    public String expectation(DueItem.Expectation item) {
        return "expectation";
    }

    @Override
    public String blockEnds(DueItem.BlockEnds item) {
        return PlanSentences.arm(item.block().block()) + " ends";
    }

    @Override
    public String planOver(DueItem.PlanOver item) {
        return "plan over";
    }
}
