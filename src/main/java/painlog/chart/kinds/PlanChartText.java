package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.plan.PlanCourse;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanProgress.Deviation;
import painlog.journal.Plan;
import painlog.text.Plural;

/** What stands around the chart of a plan, and its text alternative. */
record PlanChartText(PlanCourse course) {
    private static final int MOST_DEVIATIONS = 3;

    private PlanProgress progress() {
        return course.progress();
    }

    String coverage() {
        String days =
                course.past() + " of " + Plural.count(progress().plan().days().days(), "day") + " lived";
        return course.past() == 0
                ? "not begun"
                : days + ", " + course.asDrawn() + " as drawn, "
                        + course.logged().size() + " with an entry";
    }

    List<String> notes() {
        String today = progress().current().isPresent() ? "The block of today is tinted." : "";
        String washout = progress().plan().shape().washoutDays() == 0
                ? ""
                : " The thin beginning of a block is left out of the comparison.";
        String notes = (today + washout + otherwise()).strip();
        return notes.isEmpty() ? List.of() : List.of(notes);
    }

    private String otherwise() {
        List<String> told = new ArrayList<>();
        for (Deviation one : progress().deviations()) {
            if (told.size() == MOST_DEVIATIONS) {
                told.add((progress().deviations().size() - MOST_DEVIATIONS) + " more");
                break;
            }
            told.add(ArmStyles.name(one.lived()) + " on " + ChartText.span(one.days()));
        }
        return told.isEmpty() ? "" : " Lived otherwise than drawn: " + String.join("; ", told) + ".";
    }

    String alternative() {
        Plan plan = progress().plan();
        List<String> order =
                plan.blocks().stream().map(block -> ArmStyles.name(block.arm())).toList();
        int otherwise = course.past() - course.asDrawn();
        String lived = course.past() == 0
                ? "it has not begun"
                : coverage() + (otherwise == 0 ? "" : ", " + Plural.count(otherwise, "day") + " lived otherwise");
        return "Plan " + course.id() + " from " + plan.start() + " to "
                + plan.days().last() + ", "
                + Plural.count(plan.shape().cycles(), "cycle") + " of blocks of "
                + Plural.count(plan.shape().blockDays(), "day") + " in the drawn order " + String.join(", ", order)
                + ": "
                + lived + ".";
    }
}
