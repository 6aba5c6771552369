package painlog.recording.parse;

import java.time.LocalDate;
import java.util.List;
import painlog.calendar.OpenSpan;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.word.Vocabulary;

/** Applies input to a period: its days, its therapy, goal and label. */
public final class PeriodEdit {
    private PeriodEdit() {}

    public static Period changed(Period old, PeriodInput typed, Vocabulary known, LocalDate today) {
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
        Period now =
                new Period(therapy, span.first(), span.last(), old.goal(), old.expected(), old.label(), old.note());
        return PeriodParser.changed(now, typed);
    }
}
