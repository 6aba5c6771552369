package painlog.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DaySpan;
import painlog.calendar.DayWord;
import painlog.calendar.Spans;
import painlog.journal.BadInput;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.Site;
import painlog.journal.Vocabulary;

/** Makes a filter of the options, in the words of a journal and the days of today. */
final class Filters {
    private final ReadingOptions typed;
    private final Vocabulary known;
    private final LocalDate today;
    private final DayOfWeek weekStart;

    Filters(ReadingOptions typed, Vocabulary known, LocalDate today, DayOfWeek weekStart) {
        this.typed = typed;
        this.known = known;
        this.today = today;
        this.weekStart = weekStart;
    }

    /** The measure asked for. */
    Measure measure() {
        return known.measure(typed.measure);
    }

    /** The measures whose names begin so. */
    List<String> measuresUnder(String prefix) {
        List<String> names = new ArrayList<>();
        for (String name : known.measures().keySet()) {
            if (name.startsWith(prefix)) {
                names.add(name);
            }
        }
        return names;
    }

    Filter filter() {
        List<String> tags = new ArrayList<>();
        typed.tags.forEach(tag -> tags.add(NewWords.tag(tag.startsWith("+") ? tag.substring(1) : tag)));
        return new Filter(span(), sites(), tags, care(), typed.text, bounds());
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        NewWords words = new NewWords(known, false);
        typed.sites.forEach(site -> sites.add(words.site(site.startsWith("@") ? site.substring(1) : site)));
        return sites;
    }

    private Filter.Care care() {
        List<String> therapies = new ArrayList<>();
        typed.therapies.forEach(therapy -> therapies.add(known.therapy(therapy)));
        List<String> techniques = new ArrayList<>();
        typed.techniques.forEach(technique -> techniques.add(known.anyTechnique(technique)));
        return new Filter.Care(therapies, techniques, typed.providers);
    }

    private Filter.Bounds bounds() {
        Filter.Bounds bounds = new Filter.Bounds(bound("--min", typed.min), bound("--max", typed.max));
        if (bounds.min().orElse(0) > bounds.max().orElse(Double.MAX_VALUE)) {
            throw new BadInput("--min " + typed.min + " is above --max " + typed.max);
        }
        return bounds;
    }

    private OptionalDouble bound(String option, @Nullable String text) {
        if (text == null) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(measure().read(text).value());
        } catch (BadInput fault) {
            throw new BadInput(option + ": " + fault.sentence(), fault);
        }
    }

    /** The days asked for; empty when none were. */
    Optional<DaySpan> span() {
        List<DaySpan> spans = new ArrayList<>();
        if (typed.last != null) {
            spans.add(Spans.last(typed.last, today));
        }
        if (typed.week != null) {
            spans.add(Spans.week(typed.week, today, weekStart));
        }
        if (typed.month != null) {
            spans.add(Spans.month(typed.month, today));
        }
        if (typed.year != null) {
            spans.add(Spans.year(typed.year, today));
        }
        if (typed.from != null || typed.to != null) {
            spans.add(fromTo(typed.from, typed.to));
        }
        if (spans.size() > 1) {
            throw new BadInput("give one span: --from/--to, --last, --week, --month or --year");
        }
        return spans.stream().findFirst();
    }

    private DaySpan fromTo(@Nullable String from, @Nullable String to) {
        LocalDate first = from == null ? LocalDate.of(1900, 1, 1) : DayWord.parse(from, today);
        LocalDate last = to == null ? latest(first) : DayWord.parse(to, today);
        return DaySpan.closed(first, last);
    }

    private LocalDate latest(LocalDate first) {
        return first.isAfter(today) ? first : today;
    }
}
