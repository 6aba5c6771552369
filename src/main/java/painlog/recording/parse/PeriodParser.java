package painlog.recording.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DayParser;
import painlog.calendar.OpenSpan;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.RecordId;
import painlog.journal.Stored;
import painlog.journal.part.Goal;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Vocabulary;
import painlog.store.read.Periods;

/** Parses what the commands on periods share, therapies and days, and refuses overlapping periods. */
public final class PeriodParser {
    private PeriodParser() {}

    /** A known therapy, or {@code none} for a deliberate baseline. */
    public static String therapy(Vocabulary known, String text) {
        return text.strip().toLowerCase(Locale.ROOT).equals(Period.NONE) ? Period.NONE : known.therapy(text);
    }

    /** The day typed, else today. */
    public static LocalDate day(@Nullable String typed, LocalDate today) {
        return typed == null ? today : come(DayParser.parse(typed, today), today);
    }

    /** The last day typed, which may be planned, else none. */
    public static Optional<LocalDate> end(@Nullable String typed, LocalDate today) {
        return typed == null ? Optional.empty() : Optional.of(DayParser.parse(typed, today));
    }

    /** {@code FROM..TO}, whose end may be planned, or {@code FROM..} for a period that is under way without one. */
    public static OpenSpan span(String typed, LocalDate today) {
        OpenSpan span = OpenSpan.parse(typed, today);
        come(span.first(), today);
        return span;
    }

    private static LocalDate come(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new BadInput(
                    day + " is in the future; a period begins by today, " + today + ", and only a drawn plan later");
        }
        return day;
    }

    /** A period of the therapy with what was typed besides its days. */
    public static Period period(String therapy, OpenSpan span, PeriodInput typed) {
        return changed(new Period(therapy, span.first(), span.last(), Optional.empty(), ""), typed);
    }

    /** The period with what was typed in the place of its own. */
    static Period changed(Period old, PeriodInput typed) {
        Optional<Goal> goal = typed.goal() == null ? old.goal() : goal(typed.goal());
        String label = typed.label() == null ? old.label() : typed.label().strip();
        String note = typed.note() == null ? old.note() : typed.note().strip();
        OptionalInt expected = typed.expected() == null ? old.expected() : expected(typed.expected());
        return new Period(old.therapy(), old.first(), old.last(), goal, expected, label, note);
    }

    private static OptionalInt expected(String text) {
        return text.isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(NumberParser.whole(text, "--expect", "a whole number from 0 to 10, such as 6"));
    }

    private static Optional<Goal> goal(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Goal.parse(text));
    }

    /**
     * Refuses a period that shares days with another one of its therapy.
     *
     * @param itself the number of the period that is changed; 0 for a new one
     */
    public static void requireAlone(Period period, long itself, Periods periods) {
        List<Stored<Period>> others = periods.overlapping(period, itself);
        if (others.isEmpty()) {
            return;
        }
        Period other = others.get(0).value();
        RecordId id = others.get(0).id();
        if (other.last().isEmpty() && !period.first().isBefore(other.first())) {
            throw new BadInput(other.therapy() + " is under way since " + other.first() + " (" + id
                    + "); end it first: painlog period stop " + other.therapy() + " --on DATE");
        }
        throw new BadInput(period.therapy() + " " + period.text() + " overlaps " + id + ", " + other.text()
                + "; choose days outside it or change it: painlog edit " + id + " FROM..TO");
    }
}
