package painlog.analysis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import painlog.calendar.DaySpan;
import painlog.journal.Plan;
import painlog.journal.arm.Phase;
import painlog.journal.arm.Phases;
import painlog.journal.plan.PlanBlock;
import painlog.journal.total.SessionTotal;
import painlog.journal.word.Arm;
import painlog.stats.JsonCode;

/**
 * A plan as it goes: what was planned, what was done and what was logged.
 *
 * @param blocks all of them
 * @param deviations runs of days on which another arm was lived than planned
 * @param sessions those that were not planned on days that count as planned; empty where they were not read
 */
public record PlanProgress(
        Plan plan,
        LocalDate today,
        List<BlockProgress> blocks,
        List<Deviation> deviations,
        List<UnplannedSessions> sessions) {

    /** Where a plan stands. */
    public enum Standing implements JsonCode {
        AHEAD("ahead"),
        RUNNING("running"),
        DONE("done"),
        GIVEN_UP("given_up");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One block.
     *
     * @param past days of it up to today, those left out at its beginning included
     * @param lived of these, days under the arm that was planned
     * @param logged of these, days with an entry
     */
    public record BlockProgress(PlanBlock block, int past, int lived, int logged) {}

    /** Days in a row on which another arm was lived than planned. */
    public record Deviation(DaySpan days, Arm planned, Arm lived) {}

    public PlanProgress {
        blocks = List.copyOf(blocks);
        deviations = List.copyOf(deviations);
        sessions = List.copyOf(sessions);
    }

    /**
     * The progress up to a day.
     *
     * @param phases arms as lived
     * @param logged days with an entry
     */
    public static PlanProgress of(Plan plan, LocalDate today, Phases phases, Set<LocalDate> logged) {
        NavigableMap<LocalDate, Phase> byFirst = new TreeMap<>();
        phases.all().forEach(phase -> byFirst.put(phase.days().first(), phase));
        List<BlockProgress> blocks = new ArrayList<>();
        List<Deviation> deviations = new ArrayList<>();
        LocalDate until = today.isBefore(plan.last()) ? today : plan.last();
        for (PlanBlock block : plan.blocks()) {
            int past = 0;
            int lived = 0;
            int entries = 0;
            for (LocalDate day : block.days()) {
                if (day.isAfter(until)) {
                    break;
                }
                Arm arm = armOn(byFirst, day);
                past++;
                lived += arm.equals(block.arm()) ? 1 : 0;
                entries += logged.contains(day) ? 1 : 0;
                if (!arm.equals(block.arm())) {
                    add(deviations, new Deviation(DaySpan.closed(day, day), block.arm(), arm));
                }
            }
            blocks.add(new BlockProgress(block, past, lived, entries));
        }
        return new PlanProgress(plan, today, blocks, deviations, List.of());
    }

    /** The same with the sessions that were not planned. */
    public PlanProgress with(List<SessionTotal> totals) {
        return new PlanProgress(plan, today, blocks, deviations, UnplannedSessions.of(this, totals));
    }

    private static Arm armOn(NavigableMap<LocalDate, Phase> byFirst, LocalDate day) {
        return Optional.ofNullable(byFirst.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(phase -> phase.days().contains(day))
                .map(Phase::arm)
                .orElse(Arm.NONE);
    }

    private static void add(List<Deviation> deviations, Deviation next) {
        if (!deviations.isEmpty()) {
            Deviation before = deviations.get(deviations.size() - 1);
            boolean goesOn = before.days().last().plusDays(1).equals(next.days().first())
                    && before.planned().equals(next.planned())
                    && before.lived().equals(next.lived());
            if (goesOn) {
                DaySpan longer =
                        DaySpan.closed(before.days().first(), next.days().last());
                deviations.set(deviations.size() - 1, new Deviation(longer, next.planned(), next.lived()));
                return;
            }
        }
        deviations.add(next);
    }

    /** Where the plan stands today. */
    public Standing standing() {
        if (plan.end().isPresent()) {
            return Standing.GIVEN_UP;
        }
        if (today.isBefore(plan.start())) {
            return Standing.AHEAD;
        }
        return today.isAfter(plan.last()) ? Standing.DONE : Standing.RUNNING;
    }

    /** Today's block while the plan runs. */
    public Optional<BlockProgress> current() {
        return blocks.stream()
                .filter(block -> plan.isRunning(today) && block.block().days().contains(today))
                .findFirst();
    }

    /** How many days were lived otherwise than planned. */
    public int deviatingDays() {
        return deviations.stream()
                .mapToInt(deviation -> deviation.days().days())
                .sum();
    }
}
