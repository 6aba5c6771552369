package painlog.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;

/**
 * What is left out of documents for other readers; records are redacted before they are formatted.
 *
 * @param parts what is left out
 * @param names the providers' names, which free texts lose too where providers are left out
 */
public record Redaction(Set<Part> parts, List<String> names) {
    /** Everything is shown. */
    public static final Redaction NONE = new Redaction(Set.of(), List.of());

    private static final String LEFT_OUT = "[…]";

    /** What can be left out. */
    public enum Part {
        /** Everything in the person's own words: notes, unwanted effects, labels of periods. */
        NOTES("notes"),
        /** Who treats. */
        PROVIDERS("providers"),
        /** What was paid. */
        COSTS("costs");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** As typed and printed. */
        public String word() {
            return word;
        }
    }

    public Redaction {
        parts = Set.copyOf(parts);
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        names = List.copyOf(longestFirst);
    }

    public boolean leavesOut(Part section) {
        return parts.contains(section);
    }

    /** A note without what is left out; empty where notes are. */
    public String note(String note) {
        return leavesOut(Part.NOTES) ? "" : text(note);
    }

    /** A text without the providers' names where providers are left out. */
    public String text(String text) {
        String redacted = text;
        if (leavesOut(Part.PROVIDERS)) {
            for (String name : names) {
                redacted = without(redacted, name);
            }
        }
        return redacted;
    }

    private static String without(String text, String name) {
        StringBuilder redacted = new StringBuilder();
        int from = 0;
        for (int at = 0; at + name.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                redacted.append(text, from, at).append(LEFT_OUT);
                from = at + name.length();
                at = from - 1;
            }
        }
        return redacted.append(text.substring(from)).toString();
    }

    /** The record without what is left out. */
    public Stored<?> of(Stored<?> record) {
        return new Stored<>(record.id(), record.value().accept(new Redacting()));
    }

    private final class Redacting implements IdentifiedRecordVisitor<IdentifiedRecord> {
        @Override
        public Entry entry(Entry entry) {
            return of(entry);
        }

        @Override
        public Session session(Session session) {
            return of(session);
        }

        @Override
        public Period period(Period period) {
            return of(period);
        }

        @Override
        public Dose dose(Dose dose) {
            return of(dose);
        }

        @Override
        public Plan plan(Plan plan) {
            return plan.endedBecause(Redaction.this::note);
        }
    }

    Entry of(Entry entry) {
        Annotations annotations = of(entry.annotations());
        boolean empty = entry.readings().isEmpty()
                && annotations.equals(Annotations.NONE)
                && entry.descriptors().equals(Descriptors.UNSAID);
        Annotations redacted = empty ? new Annotations(List.of(), List.of(), LEFT_OUT) : annotations;
        return new Entry(entry.felt(), entry.recorded(), entry.readings(), redacted, entry.descriptors());
    }

    /** The session without what is left out. */
    public Session of(Session session) {
        Treatment done = session.treatment();
        Treatment treatment = new Treatment(
                done.therapy(),
                done.techniques(),
                done.minutes(),
                done.home(),
                leavesOut(Part.PROVIDERS) ? "" : done.provider(),
                leavesOut(Part.COSTS) ? Optional.empty() : done.cost());
        SessionOutcome felt = session.outcome();
        SessionOutcome outcome = new SessionOutcome(felt.before(), felt.after(), felt.helped(), note(felt.adverse()));
        return new Session(session.start(), session.recorded(), treatment, outcome, of(session.annotations()));
    }

    private Period of(Period period) {
        return new Period(
                period.therapy(),
                period.first(),
                period.last(),
                period.goal(),
                period.expected(),
                note(period.label()),
                note(period.note()));
    }

    /** The dose without what is left out. */
    public Dose of(Dose dose) {
        return new Dose(
                dose.taken(), dose.recorded(), text(dose.drug()), dose.dosage(), dose.skipped(), note(dose.note()));
    }

    private Annotations of(Annotations annotations) {
        List<String> tags = annotations.tags().stream().map(this::text).toList();
        return Annotations.asStored(annotations.sites(), tags, note(annotations.note()));
    }
}
