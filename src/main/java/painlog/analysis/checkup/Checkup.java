package painlog.analysis.checkup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import painlog.analysis.checkup.Criterion.Kind;
import painlog.analysis.checkup.Criterion.Standing;
import painlog.calendar.DaySpan;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;

/**
 * A journal held against published reasons to see a professional about back pain. The reasons are others', the figures
 * from which a day counts are painlog's own.
 *
 * @param span the days looked at
 * @param recent its last four weeks, for what is to be known of now
 * @param signs the red flags logged in the span
 */
public record Checkup(DaySpan span, DaySpan recent, List<Criterion> criteria, List<LoggedFlag> signs) {
    /** Pain in one run of more days than these: "beyond two weeks". */
    public static final int TWO_WEEKS = 14;

    /** Half the scale: from here on a day's interference counts. */
    public static final double HALF = 5;

    /** So many days make it more than a single bad day. */
    public static final int MORE_THAN_ONCE = 2;

    private static final int RECENT_DAYS = 28;

    /** With fewer days in the last four weeks than one a week, whether pain lasts can't be said. */
    private static final int RECENT_LOGGED = 4;

    /** Two spells are more than these days apart. */
    public static final int MONTH = 30;

    /** A red flag and the days on which it was logged. */
    public record LoggedFlag(RedFlag sign, RedFlag.Urgency urgency, int days, LocalDate from, LocalDate to) {}

    /** Checks the whole span of the inputs. */
    public static Checkup of(CheckupInputs inputs) {
        DaySpan span = inputs.span();
        LocalDate start = span.last().minusDays(RECENT_DAYS - 1L);
        DaySpan recent = DaySpan.closed(start.isBefore(span.first()) ? span.first() : start, span.last());
        DayCounter now = new DayCounter(inputs, recent);
        DayCounter ever = new DayCounter(inputs, span);
        List<Criterion> criteria = List.of(
                lasts(inputs, recent),
                criterion(Kind.LIMITS_MOVEMENT, movement(now), movement(ever)),
                criterion(Kind.WORK_OR_SLEEP, workOrSleep(now), workOrSleep(ever)),
                returns(inputs));
        return new Checkup(span, recent, criteria, signs(inputs));
    }

    /** Whether any criterion is met or any red flag was logged. */
    public boolean givesReason() {
        return !signs.isEmpty() || criteria.stream().anyMatch(one -> one.standing() == Standing.MET);
    }

    private static List<EvidenceDays> movement(DayCounter days) {
        return concerning(days.measure("interference.activity", HALF), days.symptom("limited-range-of-motion"));
    }

    private static List<EvidenceDays> workOrSleep(DayCounter days) {
        return concerning(
                days.measure("interference.work", HALF),
                days.measure("days-off", 1),
                days.measure("interference.sleep", HALF),
                days.symptom("poor-sleep"),
                days.symptom(RedFlag.NIGHT_PAIN.symptom()));
    }

    private static Criterion lasts(CheckupInputs inputs, DaySpan recent) {
        List<DayValues> days = inputs.days(Measure.PAIN, inputs.span());
        if (days.isEmpty()) {
            return Criterion.of(Kind.LASTS, Standing.NOTHING_LOGGED, List.of());
        }
        LastingPain found = LastingPain.of(days, inputs.span().last());
        if (found.now().isPresent()) {
            return Criterion.of(
                    Kind.LASTS, Standing.MET, List.of(ofStretch(found.now().get())));
        }
        if (found.before().isPresent()) {
            LastingPain.Stretch before = found.before().get();
            return Criterion.metUntil(Kind.LASTS, before.last(), List.of(ofStretch(before)));
        }
        boolean isShort = known(days, inputs.span()) <= TWO_WEEKS;
        boolean isThin = inputs.days(Measure.PAIN, recent).size() < RECENT_LOGGED;
        return Criterion.of(Kind.LASTS, isShort || isThin ? Standing.TOO_EARLY : Standing.NOT_MET, List.of());
    }

    private static Criterion returns(CheckupInputs inputs) {
        List<DayValues> days = inputs.days(Measure.PAIN, inputs.span());
        if (days.isEmpty()) {
            return Criterion.of(Kind.RETURNS, Standing.NOTHING_LOGGED, List.of());
        }
        ReturningPain found = ReturningPain.of(days);
        if (found.by().isPresent()) {
            return Criterion.of(Kind.RETURNS, Standing.MET, episodes(found));
        }
        if (known(days, inputs.span()) <= MONTH) {
            return Criterion.of(Kind.RETURNS, Standing.TOO_EARLY, episodes(found));
        }
        return found.spell()
                .map(spell -> Criterion.of(Kind.RETURNS, Standing.ONE_SPELL, List.of(ofEpisode(spell))))
                .orElseGet(() -> Criterion.of(Kind.RETURNS, Standing.NOT_MET, List.of()));
    }

    private static List<EvidenceDays> episodes(ReturningPain found) {
        return found.episodes().stream().map(Checkup::ofEpisode).toList();
    }

    /** How many days there are since pain was logged first. */
    private static int known(List<DayValues> days, DaySpan span) {
        return DaySpan.closed(days.get(0).date(), span.last()).days();
    }

    private static EvidenceDays ofStretch(LastingPain.Stretch run) {
        return ofPain(run.withPain(), DaySpan.closed(run.first(), run.last()), OptionalInt.of(run.logged()));
    }

    private static EvidenceDays ofEpisode(ReturningPain.Episode run) {
        return ofPain(run.felt(), DaySpan.closed(run.first(), run.last()), OptionalInt.empty());
    }

    private static EvidenceDays ofPain(int days, DaySpan span, OptionalInt logged) {
        return new EvidenceDays(
                Measure.PAIN,
                OptionalDouble.empty(),
                days,
                span.days(),
                logged,
                Optional.of(span.first()),
                Optional.of(span.last()));
    }

    /** Met by what was logged lately; else met until some day before, if it was met then. */
    private static Criterion criterion(Kind kind, List<EvidenceDays> now, List<EvidenceDays> ever) {
        if (!often(now).isEmpty()) {
            return Criterion.of(kind, Standing.MET, now);
        }
        List<EvidenceDays> before = often(ever);
        if (!before.isEmpty()) {
            LocalDate last = before.stream()
                    .flatMap(evidence -> evidence.to().stream())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return Criterion.metUntil(kind, last, before);
        }
        boolean isThin = now.stream().allMatch(evidence -> evidence.ofDays() < MORE_THAN_ONCE);
        Standing standing = isThin ? Standing.TOO_EARLY : Standing.NOT_MET;
        return Criterion.of(kind, now.isEmpty() ? Standing.NOTHING_LOGGED : standing, now);
    }

    private static List<EvidenceDays> often(List<EvidenceDays> evidence) {
        return evidence.stream().filter(one -> one.days() >= MORE_THAN_ONCE).toList();
    }

    private static List<EvidenceDays> concerning(EvidenceDays... looked) {
        return Stream.of(looked).filter(Checkup::isConcerning).toList();
    }

    /** A low value is evidence against a criterion; a symptom that was not logged is not. */
    private static boolean isConcerning(EvidenceDays evidence) {
        return evidence.days() > 0 || (evidence.atLeast().isPresent() && evidence.ofDays() > 0);
    }

    private static List<LoggedFlag> signs(CheckupInputs inputs) {
        List<LoggedFlag> seen = new ArrayList<>();
        for (RedFlag flag : RedFlag.values()) {
            NavigableSet<LocalDate> days = inputs.withSymptom(flag.symptom(), inputs.span());
            if (!days.isEmpty()) {
                seen.add(new LoggedFlag(flag, flag.urgency(), days.size(), days.first(), days.last()));
            }
        }
        return seen;
    }

    /** Counts days of one span. */
    private record DayCounter(CheckupInputs material, DaySpan span) {
        EvidenceDays measure(String name, double atLeast) {
            List<DayValues> all = material.days(name, span);
            List<LocalDate> days = all.stream()
                    .filter(day -> day.max() >= atLeast)
                    .map(DayValues::date)
                    .toList();
            return evidence(name, OptionalDouble.of(atLeast), days, all.size());
        }

        EvidenceDays symptom(String word) {
            List<LocalDate> days = List.copyOf(material.withSymptom(word, span));
            return evidence(word, OptionalDouble.empty(), days, material.logged(span));
        }

        private static EvidenceDays evidence(String what, OptionalDouble atLeast, List<LocalDate> days, int ofDays) {
            Optional<LocalDate> first = days.stream().findFirst();
            Optional<LocalDate> last = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
            return new EvidenceDays(what, atLeast, days.size(), ofDays, OptionalInt.empty(), first, last);
        }
    }
}
