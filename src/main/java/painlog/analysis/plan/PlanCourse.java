package painlog.analysis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanProgress.Deviation;
import painlog.calendar.DaySpan;
import painlog.journal.RecordId;
import painlog.journal.plan.PlanBlock;
import painlog.journal.word.Arm;

/**
 * A plan day by day: what was drawn, what was lived, and on which days something was logged.
 *
 * @param logged days of the plan with an entry
 */
public record PlanCourse(RecordId id, PlanProgress progress, SortedSet<LocalDate> logged) {
    public PlanCourse {
        logged = new TreeSet<>(logged);
    }

    /** Days in a row under one arm, as they were lived. */
    public record LivedRun(DaySpan days, Arm arm) {}

    /** The blocks of each cycle. */
    public List<List<PlanBlock>> cycles() {
        List<List<PlanBlock>> cycles = new ArrayList<>();
        for (BlockProgress one : progress.blocks()) {
            if (one.block().cycle() > cycles.size()) {
                cycles.add(new ArrayList<>());
            }
            cycles.get(cycles.size() - 1).add(one.block());
        }
        return cycles;
    }

    /** What was lived on the days of some blocks up to today; of days that are still ahead nothing is said. */
    public List<LivedRun> lived(List<PlanBlock> blocks) {
        List<LivedRun> runs = new ArrayList<>();
        for (PlanBlock block : blocks) {
            int past = progress.blocks().get(block.number() - 1).past();
            for (int day = 0; day < past; day++) {
                LocalDate date = block.days().first().plusDays(day);
                add(runs, date, livedOn(date, block.arm()));
            }
        }
        return runs;
    }

    private Arm livedOn(LocalDate day, Arm planned) {
        for (Deviation one : progress.deviations()) {
            if (one.days().contains(day)) {
                return one.lived();
            }
        }
        return planned;
    }

    private static void add(List<LivedRun> runs, LocalDate day, Arm arm) {
        int latest = runs.size() - 1;
        if (latest >= 0 && runs.get(latest).arm().equals(arm)) {
            runs.set(latest, new LivedRun(DaySpan.closed(runs.get(latest).days().first(), day), arm));
        } else {
            runs.add(new LivedRun(DaySpan.closed(day, day), arm));
        }
    }

    /** How many days were lived so far. */
    public int past() {
        return progress.blocks().stream().mapToInt(BlockProgress::past).sum();
    }

    /** How many of them were lived as drawn. */
    public int asDrawn() {
        return progress.blocks().stream().mapToInt(BlockProgress::lived).sum();
    }
}
