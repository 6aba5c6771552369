package painlog.exchange.trackers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.exchange.ImportSettings;
import painlog.exchange.Timestamp;
import painlog.exchange.TimestampParser;
import painlog.journal.Entry;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Reading;

/**
 * Adds up what Apple Health records in pieces: the steps of a day, and the sleep that ended on it. Phone and watch
 * count the same steps, so of several sources the one that counted most is taken, as far as one can without knowing
 * which the person trusts. Times of sleep that overlap count once.
 */
final class AppleDays {
    /** An entry for one day, which counts at noon. */
    record DayEntry(int line, Timestamp at, List<String> cells, Entry entry) {}

    private static final String STEPS = "HKQuantityTypeIdentifierStepCount";
    private static final String SLEEP = "HKCategoryTypeIdentifierSleepAnalysis";
    private static final String ASLEEP = "HKCategoryValueSleepAnalysisAsleep";

    /** A time asleep. */
    private record Night(Instant from, Instant to) {}

    /** What one source recorded of a day. */
    private static final class Source {
        private double steps;
        private final List<Night> nights = new ArrayList<>();
    }

    private record Day(LocalDate date, ZoneId zone, int line, Map<String, Source> sources) {}

    private final ImportSettings settings;
    private final TimestampParser parser;
    private final Map<LocalDate, Day> days = new TreeMap<>();

    AppleDays(ImportSettings settings) {
        this.settings = settings;
        this.parser = new TimestampParser(settings, ImportSettings.DateStyle.ISO);
    }

    /** Takes a record of steps or of sleep, if it is one and the journal has a measure for it. */
    boolean take(String type, XmlAttributes record, int line) {
        boolean steps = type.equals(STEPS) && measure("steps") != null;
        boolean asleep =
                type.equals(SLEEP) && record.value("value").startsWith(ASLEEP) && measure("sleep-hours") != null;
        if (!steps && !asleep) {
            return false;
        }
        Timestamp from = parser.read(record.value("startDate"));
        Timestamp to = parser.read(record.value("endDate"));
        Source source = source(steps ? from : to, record.value("sourceName"), line);
        if (steps) {
            source.steps += NumberParser.parse(record.value("value"), "steps", "a number");
        } else {
            source.nights.add(new Night(from.at(), to.at()));
        }
        return true;
    }

    private Source source(Timestamp at, String name, int line) {
        LocalDate date = at.moment().local().toLocalDate();
        Day day = days.computeIfAbsent(date, d -> new Day(d, at.moment().zone(), line, new HashMap<>()));
        return day.sources.computeIfAbsent(name, s -> new Source());
    }

    private @Nullable Measure measure(String name) {
        return settings.known().measures().get(name);
    }

    /** The days in their order; the last one is left out while it is not over. */
    List<DayEntry> entries() {
        List<DayEntry> entries = new ArrayList<>();
        for (Day day : days.values()) {
            LocalDate today = LocalDate.ofInstant(settings.now(), day.zone);
            if (day.date.isBefore(today)) {
                entry(day).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<DayEntry> entry(Day day) {
        List<Reading> readings = new ArrayList<>();
        double steps = 0;
        double hours = 0;
        for (Source source : day.sources.values()) {
            steps = Math.max(steps, source.steps);
            hours = Math.max(hours, hours(source.nights));
        }
        add(readings, "steps", Math.rint(steps));
        add(readings, "sleep-hours", Math.rint(hours * 100) / 100);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Timestamp noon = noon(day);
        Moment at = noon.moment();
        Entry entry = new Entry(at, at.at(), readings, Annotations.NONE, Descriptors.UNSAID);
        return Optional.of(new DayEntry(day.line, noon, List.of("day", day.date.toString()), entry));
    }

    private static Timestamp noon(Day day) {
        Moment noon = Moment.of(day.date.atTime(LocalTime.NOON), day.zone);
        return new Timestamp(noon, noon.local(), false);
    }

    private void add(List<Reading> readings, String name, double value) {
        Measure measure = measure(name);
        if (measure != null && value > 0) {
            readings.add(new Reading(measure, value));
        }
    }

    private static double hours(List<Night> nights) {
        List<Night> ordered = new ArrayList<>(nights);
        Collections.sort(ordered, (a, b) -> a.from.compareTo(b.from));
        Duration slept = Duration.ZERO;
        Instant until = Instant.MIN;
        for (Night night : ordered) {
            Instant from = night.from.isBefore(until) ? until : night.from;
            if (night.to.isAfter(from)) {
                slept = slept.plus(Duration.between(from, night.to));
                until = night.to;
            }
        }
        return slept.toSeconds() / 3600.0;
    }
}
