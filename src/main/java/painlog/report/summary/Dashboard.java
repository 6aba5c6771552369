package painlog.report.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.DailyLevel;
import painlog.analysis.ReadingScope;
import painlog.analysis.plan.PlanToday;
import painlog.analysis.summary.TodaySummary;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.part.Goal;
import painlog.journal.total.DayValues;
import painlog.report.checkup.SignAlert;
import painlog.report.plan.PlanSentences;
import painlog.report.write.Output;
import painlog.text.AsciiFallback;
import painlog.text.ControlCharacters;
import painlog.text.DisplayWidth;
import painlog.text.Plural;
import painlog.text.ValueFormat;
import painlog.text.WordWrap;

/**
 * Today at a glance, in a few lines.
 *
 * @param scope which pain it is about
 * @param compared the first sentence of the comparison; empty where there is nothing to compare
 */
public record Dashboard(TodaySummary summary, ReadingScope scope, Optional<String> compared) {
    private static final int DAYS = 7;
    private static final int MOST = 3;

    /** Prints its lines, wrapped where the output is narrower. */
    public void print(Output output) {
        for (String line : lines()) {
            String visible = ControlCharacters.visible(line);
            String written = output.unicode() ? visible : AsciiFallback.of(visible);
            WordWrap.columns(output.width().orElse(Integer.MAX_VALUE))
                    .lines(written)
                    .forEach(output.out()::println);
        }
    }

    /** How many columns its longest line takes. */
    public int width() {
        return lines().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        SignAlert.of(summary.signs()).ifPresent(lines::add);
        lines.add(ofToday());
        lines.addAll(scope.notes());
        DailyLevel.of(summary.daysOfWeek(0)).map(this::lastDays).or(this::gap).ifPresent(lines::add);
        summary.last().ifPresent(record -> lines.add("Last: " + RecordSummaryText.of(record)));
        if (!summary.underWay().isEmpty()) {
            lines.add(therapies());
        }
        summary.plan().ifPresent(plan -> addPlan(lines, plan));
        compared.ifPresent(sentence -> lines.add("Compared: " + sentence));
        return lines;
    }

    private static void addPlan(List<String> lines, PlanToday plan) {
        lines.add(PlanSentences.today(plan));
        if (plan.progress().current().isPresent()) {
            lines.add("Plan this week: " + PlanSentences.week(plan));
        }
    }

    private String ofToday() {
        LocalDate today = summary.day();
        int entries = summary.entries();
        String words = "Today, " + DaySpan.closed(today, today).text() + ": ";
        if (entries == 0) {
            return words + "no entry yet";
        }
        String pain = "";
        for (DayValues day : summary.fortnight()) {
            if (day.date().equals(today)) {
                String low = ValueFormat.plain(day.min());
                String high = ValueFormat.plain(day.max());
                pain = ", pain " + (low.equals(high) ? low : low + "–" + high);
            }
        }
        return words + Plural.count(entries, "entry") + pain;
    }

    private String lastDays(DailyLevel now) {
        List<OptionalDouble> course = new ArrayList<>();
        for (LocalDate date : DaySpan.lastDays(DAYS, summary.day())) {
            course.add(summary.fortnight().stream()
                    .filter(day -> day.date().equals(date))
                    .mapToDouble(DayValues::mean)
                    .findFirst());
        }
        String words = "Last 7 days: " + new Sparkline(0, 10).of(course) + "  pain " + ValueFormat.fixed(now.mean(), 1)
                + " on average, " + now.days() + " of 7 days logged";
        return words
                + DailyLevel.of(summary.daysOfWeek(1))
                        .flatMap(now::changeFrom)
                        .map(change -> ", " + against(change) + " the 7 before")
                        .orElse("");
    }

    /** After a gap the week has nothing to show; how long the gap is, is what there is to say. */
    private Optional<String> gap() {
        return summary.lastEntry().filter(day -> day.isBefore(summary.day())).map(day -> {
            long ago = ChronoUnit.DAYS.between(day, summary.day());
            return "Last 7 days: no pain logged; the last entry is of "
                    + DaySpan.lastDays(1, day).text() + ", " + Plural.count(ago, "day") + " ago";
        });
    }

    private static String against(double difference) {
        String size = ValueFormat.fixed(Math.abs(difference), 1);
        if (Double.parseDouble(size) == 0) {
            return "the same as";
        }
        return size + (difference < 0 ? " lower than" : " higher than");
    }

    private String therapies() {
        List<Period> underWay = summary.underWay();
        List<String> words = new ArrayList<>();
        for (Period period : underWay.subList(0, Math.min(MOST, underWay.size()))) {
            words.add(period.therapy() + " since " + period.first() + goal(period));
        }
        int more = underWay.size() - MOST;
        return "Under way: " + String.join("; ", words) + (more > 0 ? "; and " + more + " more" : "");
    }

    private String goal(Period period) {
        if (period.goal().isEmpty()) {
            return "";
        }
        Goal goal = period.goal().get();
        return switch (goal.per()) {
            case WEEK -> ", " + summary.sessionsThisWeek(period.therapy()) + " of " + goal.times() + " this week";
            case DAY, MONTH -> ", goal " + goal.text();
        };
    }
}
