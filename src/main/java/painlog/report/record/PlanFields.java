package painlog.report.record;

import java.util.List;
import java.util.stream.Collectors;
import painlog.journal.Plan;
import painlog.journal.word.Arm;
import painlog.report.document.Column;
import painlog.report.record.RecordColumns.Field;

/** The columns of plans, after the id. */
final class PlanFields {
    private PlanFields() {}

    static List<Field<Plan>> all() {
        return List.of(
                new Field<>(Column.words("from"), plan -> plan.start().toString()),
                new Field<>(Column.words("to"), plan -> plan.days().last().toString()),
                new Field<>(Column.text("arms"), PlanFields::arms),
                new Field<>(
                        Column.numbers("block_days"),
                        plan -> Integer.toString(plan.shape().blockDays())),
                new Field<>(
                        Column.numbers("cycles"),
                        plan -> Integer.toString(plan.shape().cycles())),
                new Field<>(
                        Column.numbers("washout_days"),
                        plan -> Integer.toString(plan.shape().washoutDays())),
                new Field<>(Column.words("drawn"), plan -> plan.draw().at().minute()),
                new Field<>(
                        Column.words("ended"),
                        plan -> plan.end().map(end -> end.on().toString()).orElse("")),
                new Field<>(Column.text("because"), Plan::note));
    }

    private static String arms(Plan plan) {
        return plan.shape().arms().stream().map(Arm::label).collect(Collectors.joining(" "));
    }
}
