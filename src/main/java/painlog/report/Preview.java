package painlog.report;

import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Session;

/** A record that has no id yet, such as one about to be imported, in one line with all that it would hold. */
public final class Preview {
    private static final int NOTE = 40;

    private Preview() {}

    /** {@code pain 6, neck, sitting, +flare, "stiff all day", Fri 2026-11-20 21:00 +01:00}. */
    public static String of(Object record) {
        if (record instanceof Entry entry) {
            String what = joined(Sentences.what(entry), EntryFields.words(entry));
            return line(what, entry.remarks().note(), entry.felt());
        }
        if (record instanceof Session session) {
            String what = joined(Sentences.what(session), session.remarks().siteWords());
            return line(what, session.remarks().note(), session.start());
        }
        Dose dose = (Dose) record;
        return line(Sentences.what(dose), "", dose.taken());
    }

    private static String line(String what, String note, Moment at) {
        String plain = note.replaceAll("\\s+", " ").strip();
        String cut = plain.length() > NOTE ? plain.substring(0, NOTE) + "…" : plain;
        return joined(joined(what, cut.isEmpty() ? "" : "\"" + cut + "\""), at.words());
    }

    private static String joined(String text, String more) {
        return text + (text.isEmpty() || more.isEmpty() ? "" : ", ") + more;
    }
}
