package painlog.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import painlog.analysis.MeasureMean;
import painlog.analysis.WordTotal;
import painlog.analysis.summary.Adherence;
import painlog.analysis.summary.DrugUse;
import painlog.analysis.summary.SessionSum;
import painlog.analysis.summary.SummaryRow;
import painlog.calendar.DaySpan;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** The blocks of a summary besides the measure: a table of sessions, and lines of other counts. */
final class SummaryFacts {
    private final SummaryRow total;
    private final SummaryNumbers numbers;
    private final Map<WordKind, List<WordTotal>> words;
    private final List<List<String>> lines = new ArrayList<>();

    private SummaryFacts(SummaryRow total, SummaryNumbers numbers) {
        this.total = total;
        this.numbers = numbers;
        this.words = total.notes().words();
    }

    /** The blocks that have contents. */
    static List<Block> of(SummaryRow total, SummaryNumbers numbers) {
        List<Block> blocks = new ArrayList<>();
        Table sessions = sessions(total.care());
        if (!rows(sessions).isEmpty()) {
            blocks.add(sessions);
        }
        Table facts = new SummaryFacts(total, numbers).facts();
        if (!rows(facts).isEmpty()) {
            blocks.add(facts);
        }
        return blocks;
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        table.rows().each(rows::add);
        return rows;
    }

    private static Table sessions(SummaryRow.Care care) {
        boolean stoodIn = SummaryText.stoodIn(care.sessions());
        List<List<String>> rows = new ArrayList<>();
        for (SessionSum therapy : care.sessions()) {
            rows.add(row(therapy.name(), therapy, stoodIn));
            therapy.techniques()
                    .forEach(technique -> rows.add(row(therapy.name() + " › " + technique.name(), technique, stoodIn)));
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("sessions"),
                Column.numbers("n"),
                Column.numbers("pain before → after"),
                Column.numbers("scored")));
        columns.addAll(stoodIn ? List.of(Column.numbers("by entry")) : List.of());
        return Table.of(columns, rows);
    }

    private static List<String> row(String name, SessionSum sum, boolean stoodIn) {
        List<String> cells =
                new ArrayList<>(List.of(name, Integer.toString(sum.sessions()), SummaryText.meanScores(sum)));
        cells.add(SummaryText.count(sum, SessionSum::scored));
        cells.addAll(stoodIn ? List.of(SummaryText.count(sum, SessionSum::stoodIn)) : List.of());
        return cells;
    }

    private Table facts() {
        total.worst().ifPresent(worst -> {
            String with = SummaryText.with(worst);
            String day = DaySpan.lastDays(1, worst.day().date()).text();
            String mean = numbers.level(OptionalDouble.of(worst.day().mean()));
            line("worst day", day + ", mean " + mean + (with.isEmpty() ? "" : ": " + with));
        });
        goals();
        doses();
        interference();
        measures();
        line("triggers", words(WordKind.TRIGGER));
        line("symptoms", words(WordKind.SYMPTOM));
        line("sites", words(WordKind.SITE));
        line("feels", words(WordKind.QUALITY));
        line("eased by", words(WordKind.RELIEF));
        line("tags", SummaryText.counts(total.notes().tags()));
        entries();
        backfilled();
        return Table.of(List.of(Column.words("what else"), Column.text("logged")), lines);
    }

    /** The goals of a therapy's periods together. */
    private void goals() {
        Map<String, List<Adherence>> therapies = new LinkedHashMap<>();
        for (Adherence goal : total.care().goals()) {
            therapies.computeIfAbsent(goal.therapy(), t -> new ArrayList<>()).add(goal);
        }
        therapies.forEach((therapy, goals) -> line("goal", therapy + " " + SummaryText.adherence(goals)));
    }

    private void doses() {
        List<String> drugs = new ArrayList<>();
        for (DrugUse use : total.care().doses()) {
            String taken = use.taken() == 0 ? "" : " " + use.taken() + " on " + Plural.count(use.days(), "day");
            String skipped = use.skipped() == 0 ? "" : (taken.isEmpty() ? " " : ", ") + use.skipped() + " skipped";
            drugs.add(use.drug() + taken + skipped);
        }
        int any = total.care().daysWithDose();
        String together = drugs.size() > 1 && any > 0 ? "; any on " + Plural.count(any, "day") : "";
        line("doses", String.join("; ", drugs) + together);
    }

    private void interference() {
        List<String> means = new ArrayList<>();
        for (MeasureMean mean : total.notes().interference()) {
            String name = mean.measure().name().substring(mean.measure().name().indexOf('.') + 1);
            means.add(name + " " + ValueFormat.fixed(mean.mean(), 1));
        }
        line("interference", String.join(", ", means) + (means.isEmpty() ? "" : " (means, 0–10)"));
    }

    /** Each measure with its range and its better end, since a tired reader does not know that 3 of 10 is little sleep. */
    private void measures() {
        for (MeasureMean mean : total.notes().measures()) {
            Measure measure = mean.measure();
            String better = measure.better() == BetterDirection.NEITHER
                    ? ""
                    : ", " + measure.better().word() + " is better";
            line(
                    measure.name(),
                    "mean " + new SummaryNumbers(measure).level(OptionalDouble.of(mean.mean())) + " on "
                            + Plural.count(mean.daysLogged(), "day") + " (" + measure.range() + better + ")");
        }
    }

    /** Where some entries have no value of the measure, or of this filter, the two counts are told apart. */
    private void entries() {
        int all = total.notes().allEntries();
        int scored = total.scores().entries();
        if (all != scored) {
            line("entries", scored + " with " + numbers.measure().name() + ", " + all + " in all");
        }
    }

    private void backfilled() {
        int all = total.notes().allEntries();
        int late = total.notes().backfilled();
        if (late > 0) {
            String share = ValueFormat.percent(total.notes().shareBackfilled());
            line(
                    "backfilled",
                    late + " of " + all + " entries (" + share + ") recorded more than 24 h after they were felt");
        }
    }

    private String words(WordKind kind) {
        return SummaryText.counts(words.getOrDefault(kind, List.of()));
    }

    private void line(String name, String text) {
        if (!text.isEmpty()) {
            lines.add(List.of(name, text));
        }
    }
}
