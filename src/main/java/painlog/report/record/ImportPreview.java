package painlog.report.record;

import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordSummaryText;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;

/** Formats a record that has no id yet, such as one about to be imported, as one line with all its contents. */
public final class ImportPreview {
    private static final int NOTE = 40;

    private static final RecordVisitor<String> WHAT = new RecordVisitor<>() {
        @Override
        public String entry(Entry entry) {
            return joined(RecordSummaryText.what(entry), EntryFields.words(entry));
        }

        @Override
        public String session(Session session) {
            return joined(RecordSummaryText.what(session), session.annotations().siteText());
        }

        @Override
        public String period(Period period) {
            return RecordSummaryText.what(period);
        }

        @Override
        public String dose(Dose dose) {
            return RecordSummaryText.what(dose);
        }

        @Override
        public String plan(Plan plan) {
            return RecordSummaryText.what(plan);
        }

        @Override
        public String provider(Provider provider) {
            return RecordSummaryText.of(provider);
        }
    };

    private ImportPreview() {}

    /** {@code pain 6, neck, sitting, +flare, "stiff all day", Fri 2026-11-20 21:00 +01:00}. */
    public static String of(JournalRecord record) {
        String plain = record.note().replaceAll("\\s+", " ").strip();
        String cut = plain.length() > NOTE ? plain.substring(0, NOTE) + "…" : plain;
        String noted = joined(record.accept(WHAT), cut.isEmpty() ? "" : "\"" + cut + "\"");
        return joined(noted, record.moment().map(Moment::text).orElse(""));
    }

    private static String joined(String text, String more) {
        return text + (text.isEmpty() || more.isEmpty() ? "" : ", ") + more;
    }
}
