package painlog.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.calendar.DayParser;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanParser;
import painlog.error.BadInput;
import painlog.journal.Filter;
import painlog.journal.word.Measure;
import painlog.journal.word.Site;
import painlog.journal.word.Tag;
import painlog.journal.word.Vocabulary;

/** Builds a filter from options, with the vocabulary of a journal and today's date. */
public final class FilterBuilder {
    private final FilterOptions options;
    private final Vocabulary known;
    private final LocalDate today;
    private final DayOfWeek weekStart;

    public FilterBuilder(FilterOptions options, Vocabulary known, LocalDate today, DayOfWeek weekStart) {
        this.options = options;
        this.known = known;
        this.today = today;
        this.weekStart = weekStart;
    }

    /** The measure asked for. */
    Measure measure() {
        return known.measure(options.measure());
    }

    /** The filter asked for. */
    public Filter filter() {
        List<String> tags = new ArrayList<>();
        options.tags().forEach(tag -> tags.add(Tag.parse(without("+", tag)).name()));
        return new Filter(span(), sites(), tags, care(), options.text(), bounds());
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        options.sites().names().forEach(site -> sites.add(known.knownSite(without("@", site))));
        return sites;
    }

    private static String without(String prefix, String word) {
        return word.startsWith(prefix) ? word.substring(prefix.length()) : word;
    }

    private Filter.Care care() {
        List<String> therapies = new ArrayList<>();
        options.treatments().therapies().forEach(therapy -> therapies.add(known.therapy(therapy)));
        List<String> techniques = new ArrayList<>();
        options.treatments().techniques().forEach(technique -> techniques.add(known.anyTechnique(technique)));
        return new Filter.Care(therapies, techniques, options.treatments().providers());
    }

    private Filter.Bounds bounds() {
        Optional<String> min = options.values().min();
        Optional<String> max = options.values().max();
        Filter.Bounds bounds = new Filter.Bounds(bound("--min", min), bound("--max", max));
        if (bounds.min().orElse(0) > bounds.max().orElse(Double.MAX_VALUE)) {
            throw new BadInput("--min " + min.orElse("") + " is above --max " + max.orElse(""));
        }
        return bounds;
    }

    private OptionalDouble bound(String option, Optional<String> text) {
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(measure().read(text.get()).value());
        } catch (BadInput fault) {
            throw new BadInput(option + ": " + fault.sentence(), fault);
        }
    }

    private DayRange span() {
        SpanOptions asked = options.span();
        List<DayRange> spans = new ArrayList<>();
        asked.last().ifPresent(last -> spans.add(DayRange.of(SpanParser.last(last, today))));
        asked.week().ifPresent(week -> spans.add(DayRange.of(SpanParser.week(week, today, weekStart))));
        asked.month().ifPresent(month -> spans.add(DayRange.of(SpanParser.month(month, today))));
        asked.year().ifPresent(year -> spans.add(DayRange.of(SpanParser.year(year, today))));
        if (asked.from().isPresent() || asked.to().isPresent()) {
            spans.add(fromTo(asked.from(), asked.to()));
        }
        if (spans.size() > 1) {
            throw new BadInput("give one span: --from/--to, --last, --week, --month or --year");
        }
        return spans.isEmpty() ? DayRange.ALWAYS : spans.get(0);
    }

    private DayRange fromTo(Optional<String> from, Optional<String> to) {
        Optional<LocalDate> first = from.map(day -> DayParser.parse(day, today));
        LocalDate latest = first.filter(day -> day.isAfter(today)).orElse(today);
        LocalDate last = to.map(day -> DayParser.parse(day, today)).orElse(latest);
        return first.map(day -> DayRange.of(DaySpan.closed(day, last))).orElse(DayRange.upTo(last));
    }
}
