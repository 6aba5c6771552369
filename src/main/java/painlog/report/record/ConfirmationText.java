package painlog.report.record;

import java.util.List;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.IdentifiedRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordSummaryText;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.part.Annotations;
import painlog.journal.part.Helped;
import painlog.journal.part.Treatment;
import painlog.journal.word.Site;

/**
 * Formats all that was stored of a record as one line, so that a slip shows: {@code e128: pain 6, lower-back, +flare,
 * after sitting, "long day", Fri 2026-11-20 21:00 +01:00}.
 */
public final class ConfirmationText implements RecordVisitor<String> {
    private static final ConfirmationText ALL = new ConfirmationText();

    private ConfirmationText() {}

    /** The record with its id and time. */
    public static String of(Stored<?> stored) {
        IdentifiedRecord record = stored.value();
        String when = record.moment().isPresent() ? ", " + record.moment().get().text() : "";
        return stored.id() + ": " + record.accept(ALL) + when;
    }

    @Override
    public String entry(Entry entry) {
        StringBuilder words = new StringBuilder(RecordSummaryText.what(entry));
        tags(words, entry.annotations());
        each(words, "", entry.descriptors().qualities());
        each(words, "with ", entry.descriptors().symptoms());
        each(words, "after ", entry.descriptors().triggers());
        each(words, "eased by ", entry.descriptors().relief());
        quoted(words, "", entry.annotations().note());
        return words.toString();
    }

    @Override
    public String session(Session session) {
        Treatment treatment = session.treatment();
        StringBuilder words = new StringBuilder(RecordSummaryText.what(session));
        Helped helped = session.outcome().helped();
        join(words, helped == Helped.UNSAID ? "" : "helped: " + helped.word());
        join(words, treatment.provider().isEmpty() ? "" : "by " + treatment.provider());
        join(words, treatment.home() ? "at home" : "");
        join(words, treatment.cost().isPresent() ? treatment.cost().get().text() : "");
        for (Site site : session.annotations().sites()) {
            join(words, site.text());
        }
        tags(words, session.annotations());
        quoted(words, "unwanted: ", session.outcome().adverse());
        quoted(words, "", session.annotations().note());
        return words.toString();
    }

    @Override
    public String period(Period period) {
        StringBuilder words = new StringBuilder(RecordSummaryText.what(period));
        quoted(words, "", period.note());
        return words.toString();
    }

    @Override
    public String dose(Dose dose) {
        StringBuilder words = new StringBuilder(RecordSummaryText.what(dose));
        quoted(words, "", dose.note());
        return words.toString();
    }

    @Override
    public String plan(Plan plan) {
        return RecordSummaryText.what(plan);
    }

    @Override
    public String provider(Provider provider) {
        return RecordSummaryText.of(provider);
    }

    private static void tags(StringBuilder words, Annotations annotations) {
        each(words, "+", annotations.tags());
    }

    private static void each(StringBuilder words, String before, List<String> all) {
        for (String word : all) {
            join(words, before + word);
        }
    }

    private static void quoted(StringBuilder words, String before, String text) {
        join(words, text.isEmpty() ? "" : before + '"' + text + '"');
    }

    private static void join(StringBuilder words, String word) {
        if (!word.isEmpty()) {
            words.append(words.length() == 0 ? "" : ", ").append(word);
        }
    }
}
