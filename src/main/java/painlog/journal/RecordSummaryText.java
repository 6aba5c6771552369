package painlog.journal;

import java.util.List;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.journal.part.Goal;
import painlog.journal.part.Treatment;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Site;

/** Formats a record as one line, for confirmations, the history and lists of all kinds. */
public final class RecordSummaryText {
    private static final RecordVisitor<String> WHAT = new RecordVisitor<>() {
        @Override
        public String entry(Entry entry) {
            return what(entry);
        }

        @Override
        public String session(Session session) {
            return what(session);
        }

        @Override
        public String period(Period period) {
            return what(period);
        }

        @Override
        public String dose(Dose dose) {
            return what(dose);
        }

        @Override
        public String plan(Plan plan) {
            return what(plan);
        }

        @Override
        public String provider(Provider provider) {
            return of(provider);
        }
    };

    private RecordSummaryText() {}

    /** The record with its id: {@code e128: pain 6, lower-back, Fri 2026-11-20 21:00 +01:00}. */
    public static String of(Stored<?> record) {
        return of(record.id(), record.value());
    }

    /** The same, of a record and the id it got. */
    public static String of(RecordId id, JournalRecord record) {
        Optional<Moment> moment = record.moment();
        String when = moment.isPresent() ? ", " + moment.get().text() : "";
        return id + ": " + record.accept(WHAT) + when;
    }

    /** The record without its id and time of day. */
    public static String what(JournalRecord record) {
        return record.accept(WHAT);
    }

    /** Values and sites: {@code pain 6, stress 7, lower-back:left}. */
    public static String what(Entry entry) {
        StringBuilder words = new StringBuilder();
        for (Reading reading : entry.readings()) {
            join(words, reading.text());
        }
        for (Site site : entry.annotations().sites()) {
            join(words, site.text());
        }
        return words.toString();
    }

    /** {@code massage (deep-tissue) 60 min, 7 → 4}. */
    public static String what(Session session) {
        Treatment treatment = session.treatment();
        StringBuilder words = new StringBuilder(treatment.therapy());
        if (!treatment.techniques().isEmpty()) {
            words.append(" (").append(String.join(", ", treatment.techniques())).append(')');
        }
        if (treatment.minutes().isPresent()) {
            words.append(' ').append(treatment.minutes().getAsInt()).append(" min");
        }
        String scores = beforeAfter(session);
        return scores.isEmpty()
                ? words.toString()
                : words.append(", ").append(scores).toString();
    }

    private static String beforeAfter(Session session) {
        String before = session.outcome().before().isPresent()
                ? session.outcome().before().get().toString()
                : "";
        String after = session.outcome().after().isPresent()
                ? session.outcome().after().get().toString()
                : "";
        if (before.isEmpty() && after.isEmpty()) {
            return "";
        }
        return (before.isEmpty() ? "?" : before) + " → " + (after.isEmpty() ? "?" : after);
    }

    /** {@code ibuprofen 400 mg}, {@code skipped ibuprofen 400 mg}. */
    public static String what(Dose dose) {
        return (dose.skipped() ? "skipped " : "") + dose.text();
    }

    /** {@code massage 2026-01-05..2026-02-15, goal 2/week, expected to help 6 of 10, first round}. */
    public static String what(Period period) {
        StringBuilder words = new StringBuilder(period.therapy()).append(' ').append(period.text());
        if (period.goal().isPresent()) {
            Goal goal = period.goal().get();
            words.append(", goal ").append(goal.text());
        }
        if (period.expected().isPresent()) {
            words.append(", expected to help ")
                    .append(period.expected().getAsInt())
                    .append(" of 10");
        }
        return period.label().isEmpty()
                ? words.toString()
                : words.append(", ").append(period.label()).toString();
    }

    /** {@code plan 2026-12-07..2027-02-28, none, massage: 3 cycles of blocks of 2 weeks}. */
    public static String what(Plan plan) {
        String end = plan.end().map(how -> ", given up on " + how.on()).orElse("");
        return "plan " + plan.start() + ".." + plan.days().last() + ", "
                + plan.shape().text() + end;
    }

    /** {@code provider Anna Berg, PT, back pain, Oslo, 4/5}. */
    public static String of(Provider provider) {
        StringBuilder words = new StringBuilder("provider ").append(provider.name());
        for (String fact : List.of(provider.credential(), provider.specialty(), provider.place())) {
            words.append(fact.isEmpty() ? "" : ", ").append(fact);
        }
        return provider.rating().isPresent()
                ? words.append(", ")
                        .append(provider.rating().getAsInt())
                        .append("/5")
                        .toString()
                : words.toString();
    }

    /** {@code measure grip, 0–60 kg, higher is better}. */
    public static String of(Measure measure) {
        String better = measure.better() == BetterDirection.NEITHER
                ? "neither end"
                : measure.better().word();
        return "measure " + measure.name() + ", " + measure.range() + ", " + better + " is better";
    }

    private static void join(StringBuilder words, String word) {
        words.append(words.length() == 0 ? "" : ", ").append(word);
    }
}
