package painlog.exchange;

import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.Treatment;

/** A record in one line that leaves out what is empty, for tables of cases. */
public final class RecordLine {
    private final List<String> words = new ArrayList<>();

    private RecordLine() {}

    public static String of(Object record) {
        RecordLine line = new RecordLine();
        if (record instanceof Entry entry) {
            line.entry(entry);
        } else if (record instanceof Session session) {
            line.session(session);
        } else if (record instanceof Dose dose) {
            line.at(dose.taken());
            line.words.add((dose.skipped() ? "skipped " : "took ") + dose.text());
        } else if (record instanceof Period period) {
            line.words.add("period " + period.therapy() + " " + period.first() + " to "
                    + period.last().map(Object::toString).orElse("") + period.label());
        } else if (record instanceof Provider provider) {
            line.words.add("provider " + provider.name());
        }
        return String.join(" ", line.words);
    }

    private void entry(Entry entry) {
        at(entry.felt());
        entry.readings().forEach(reading -> words.add(reading.text()));
        remarks(entry.annotations(), entry.descriptors());
    }

    private void session(Session session) {
        at(session.start());
        Treatment treatment = session.treatment();
        words.add(treatment.therapy());
        words.addAll(treatment.techniques());
        treatment.minutes().ifPresent(minutes -> words.add(minutes + " min"));
        session.outcome().before().ifPresent(score -> words.add("before " + score));
        session.outcome().after().ifPresent(score -> words.add("after " + score));
        say("helped ", session.outcome().helped().word());
        say("", treatment.home() ? "at home" : "");
        say("by ", treatment.provider());
        treatment.cost().ifPresent(cost -> words.add(cost.text()));
        say("adverse ", session.outcome().adverse());
        remarks(session.annotations(), Descriptors.UNSAID);
    }

    private void at(Moment moment) {
        boolean oslo = moment.zone().getId().equals("Europe/Oslo");
        words.add(moment.local() + (oslo ? "" : " " + moment.zone()));
    }

    private void remarks(Annotations annotations, Descriptors descriptors) {
        annotations.sites().forEach(site -> words.add("@" + site.text()));
        descriptors.qualities().forEach(word -> words.add("quality:" + word));
        descriptors.symptoms().forEach(word -> words.add("symptom:" + word));
        descriptors.triggers().forEach(word -> words.add("trigger:" + word));
        descriptors.relief().forEach(word -> words.add("relief:" + word));
        annotations.tags().forEach(tag -> words.add("+" + tag));
        say("note ", annotations.note().replace("\n", "\\n"));
    }

    private void say(String name, String text) {
        if (!text.isEmpty()) {
            words.add(name + text);
        }
    }
}
