package painlog.analysis.checkup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
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

    /** A red flag and the days on which it was logged. */
    public record LoggedFlag(RedFlag sign, RedFlag.Urgency urgency, int days, LocalDate from, LocalDate to) {}

    /** Checks the whole span of the inputs. */
    public static Checkup of(CheckupInputs inputs) {
        DaySpan span = inputs.span();
        LocalDate start = span.last().minusDays(RECENT_DAYS - 1L);
        DaySpan recent = DaySpan.closed(start.isBefore(span.first()) ? span.first() : start, span.last());
        DayCounter now = new DayCounter(inputs, recent);
        List<Criterion> criteria = List.of(
                persistent(inputs, recent),
                criterion(
                        Kind.LIMITS_MOVEMENT,
                        now.measure("interference.activity", HALF),
                        now.symptom("limited-range-of-motion")),
                criterion(
                        Kind.WORK_OR_SLEEP,
                        now.measure("interference.work", HALF),
                        now.measure("days-off", 1),
                        now.measure("interference.sleep", HALF),
                        now.symptom("poor-sleep"),
                        now.symptom(RedFlag.NIGHT_PAIN.symptom())),
                recurrent(inputs));
        return new Checkup(span, recent, criteria, signs(inputs));
    }

    /** Whether any criterion is met or any red flag was logged. */
    public boolean givesReason() {
        return !signs.isEmpty() || criteria.stream().anyMatch(one -> one.standing() == Standing.MET);
    }

    /** A run that ended more than four weeks ago is reported, but does not meet the criterion. */
    private static Criterion persistent(CheckupInputs inputs, DaySpan recent) {
        List<DayValues> days = inputs.days(Measure.PAIN, inputs.span());
        Optional<Episodes.Run> run = Episodes.latest(days);
        if (days.isEmpty()) {
            return new Criterion(Kind.LASTS, Standing.NOTHING_LOGGED, List.of());
        }
        boolean met = run.isPresent()
                && run.get().days() > TWO_WEEKS
                && recent.contains(run.get().last());
        return new Criterion(
                Kind.LASTS, standing(met), run.map(Checkup::ofPain).stream().toList());
    }

    /** Recurrent: at least two episodes within the span. */
    private static Criterion recurrent(CheckupInputs inputs) {
        List<DayValues> days = inputs.days(Measure.PAIN, inputs.span());
        if (days.isEmpty()) {
            return new Criterion(Kind.RETURNS, Standing.NOTHING_LOGGED, List.of());
        }
        List<Episodes.Run> episodes = Episodes.apart(days);
        boolean met = episodes.size() >= MORE_THAN_ONCE;
        return new Criterion(
                Kind.RETURNS,
                standing(met),
                episodes.stream().map(Checkup::ofPain).toList());
    }

    private static EvidenceDays ofPain(Episodes.Run run) {
        return new EvidenceDays(
                Measure.PAIN,
                OptionalDouble.empty(),
                run.logged(),
                run.days(),
                Optional.of(run.first()),
                Optional.of(run.last()));
    }

    private static Criterion criterion(Kind kind, EvidenceDays... looked) {
        List<EvidenceDays> evidence =
                Stream.of(looked).filter(Checkup::isConcerning).toList();
        boolean met = evidence.stream().anyMatch(one -> one.days() >= MORE_THAN_ONCE);
        return new Criterion(kind, evidence.isEmpty() ? Standing.NOTHING_LOGGED : standing(met), evidence);
    }

    /** A low value is evidence against a criterion; a symptom that was not logged is not. */
    private static boolean isConcerning(EvidenceDays evidence) {
        return evidence.days() > 0 || (evidence.atLeast().isPresent() && evidence.ofDays() > 0);
    }

    private static Standing standing(boolean met) {
        return met ? Standing.MET : Standing.NOT_MET;
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
            return new EvidenceDays(what, atLeast, days.size(), ofDays, first, last);
        }
    }
}
