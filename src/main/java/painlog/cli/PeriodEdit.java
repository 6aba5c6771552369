package painlog.cli;

import java.time.LocalDate;
import java.util.List;
import painlog.calendar.OpenSpan;
import painlog.journal.BadInput;
import painlog.journal.Period;
import painlog.journal.Vocabulary;

/** A period with what was typed in the place of what it said: its days, its therapy, goal and label. */
final class PeriodEdit {
    private PeriodEdit() {}

    static Period changed(Period old, TypedPeriod typed, Vocabulary known, LocalDate today) {
        String therapy = old.therapy();
        OpenSpan span = new OpenSpan(old.first(), old.last());
        List<String> words = typed.words();
        if (words.size() > 2) {
            throw new BadInput("\"" + words.get(2) + "\" is one word too many; a period takes a therapy and FROM..TO");
        }
        for (String word : words) {
            if (word.contains("..")) {
                span = PeriodParser.span(word, today);
            } else {
                therapy = PeriodParser.therapy(known, word);
            }
        }
        return PeriodParser.changed(new Period(therapy, span.first(), span.last(), old.goal(), old.label()), typed);
    }
}
