package painlog.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import painlog.analysis.checkup.Checkup.LoggedFlag;
import painlog.analysis.checkup.RedFlag;
import painlog.calendar.DaySpan;
import painlog.journal.Filter;
import painlog.journal.total.WordDays;
import painlog.journal.word.WordKind;
import painlog.store.JournalFile;

/**
 * Asks which emergency signs were logged on some days, whatever site or therapy the entry is of.
 *
 * @param span the days looked at
 */
public record RedFlagsQuery(DaySpan span) {
    private static final int YEAR = 365;

    /** Those of the last twelve months, as a checkup looks at them. */
    public static RedFlagsQuery ofTheLastYear(LocalDate today) {
        return new RedFlagsQuery(DaySpan.lastDays(YEAR, today));
    }

    /** The most urgent first. */
    public List<LoggedFlag> run(JournalFile journal) {
        List<String> symptoms =
                Stream.of(RedFlag.values()).map(RedFlag::symptom).toList();
        List<WordDays> found = journal.dayTotals().wordDays(WordKind.SYMPTOM, symptoms, Filter.ALL.within(span));
        List<LoggedFlag> signs = new ArrayList<>();
        for (RedFlag flag : RedFlag.values()) {
            for (WordDays word : found) {
                if (word.word().equals(flag.symptom())) {
                    signs.add(new LoggedFlag(flag, flag.urgency(), word.days(), word.first(), word.last()));
                }
            }
        }
        return signs;
    }
}
