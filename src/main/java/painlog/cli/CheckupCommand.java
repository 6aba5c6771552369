package painlog.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.Checkup;
import painlog.analysis.CheckupMaterial;
import painlog.calendar.DaySpan;
import painlog.journal.BadInput;
import painlog.journal.Day;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.report.CheckupReport;
import painlog.store.DayTotals;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the journal against published reasons to see a professional. */
@CommandLine.Command(
        name = "checkup",
        description = {
            "Hold what was logged against published reasons to see a professional, and list the emergency signs.",
            "Looks at the last twelve months, unless other days are asked for. It is no diagnosis and rules nothing out."
        },
        footer = {
            "",
            "Examples:",
            "  painlog checkup",
            "  painlog checkup --site lower-back --last 6m",
            "  painlog checkup --exit-code >/dev/null || echo \"see painlog checkup\""
        })
final class CheckupCommand extends Command {
    private static final int YEAR = 365;

    @Option(names = "--exit-code", description = "Exit with 1 when a criterion is met or a sign was logged.")
    boolean exitCode;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    int run(Desk desk) {
        if (!options.measure.equals(Measure.PAIN)) {
            throw new BadInput("checkup looks at pain and what it gets in the way of, not at one measure; leave out"
                    + " --measure " + options.measure);
        }
        try (JournalFile journal = desk.reading()) {
            Filters filters = desk.filters(options, journal);
            LocalDate today = desk.today(journal);
            DaySpan span = filters.span()
                    .map(asked -> known(asked, journal.dayTotals().firstDay(), today))
                    .orElse(DaySpan.lastDays(YEAR, today));
            Checkup checkup = Checkup.of(material(journal, filters, span));
            int code = desk.print(new CheckupReport(checkup, FilterWords.of(options)), options);
            return exitCode && checkup.givesReason() ? ExitCode.NOT_DONE : code;
        }
    }

    /** Without the days before the journal begins, which {@code --to} alone would count in, and those to come. */
    private static DaySpan known(DaySpan asked, Optional<LocalDate> firstDay, LocalDate today) {
        DaySpan begun = firstDay.map(asked::notBefore).orElse(asked);
        return begun.contains(today) ? DaySpan.closed(begun.first(), today) : begun;
    }

    /** Only pain is filtered: a sign counts wherever it was logged, and a look back has no site. */
    private static CheckupMaterial material(JournalFile journal, Filters filters, DaySpan span) {
        List<String> measures = new ArrayList<>(List.of("days-off"));
        measures.addAll(filters.measuresUnder("interference."));
        Filter all = Filter.ALL.within(span);
        DayTotals totals = journal.dayTotals();
        Map<String, List<Day>> days = new HashMap<>(totals.days(measures, all, Measure.PAIN));
        days.put(Measure.PAIN, totals.days(Measure.PAIN, filters.filter().within(span)));
        return new CheckupMaterial(span, days, totals.entries(all), totals.words(all));
    }
}
