package painlog.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Score;

/**
 * What a record says besides when, as one text: 5 and 5.0 are the same in it, and lists without order. It is a part of
 * identities, so it can never change: where a kind of record gains a field, it is said only where it is not empty.
 */
final class RecordMeaning implements RecordVisitor<String> {
    private static final RecordMeaning MEANING = new RecordMeaning();

    private final List<String> parts = new ArrayList<>();

    private RecordMeaning() {}

    static String of(JournalRecord record) {
        return record.accept(MEANING);
    }

    @Override
    public String entry(Entry entry) {
        RecordMeaning meaning = new RecordMeaning();
        entry.readings()
                .forEach(reading -> meaning.say("reading", reading.measure().name() + "=" + number(reading.value())));
        meaning.annotations(entry.annotations());
        Descriptors descriptors = entry.descriptors();
        descriptors.qualities().forEach(word -> meaning.say("quality", word));
        descriptors.symptoms().forEach(word -> meaning.say("symptom", word));
        descriptors.triggers().forEach(word -> meaning.say("trigger", word));
        descriptors.relief().forEach(word -> meaning.say("relief", word));
        return meaning.text("entry");
    }

    @Override
    public String session(Session session) {
        RecordMeaning meaning = new RecordMeaning();
        meaning.say("therapy", session.treatment().therapy());
        session.treatment().techniques().forEach(technique -> meaning.say("technique", technique));
        session.treatment().minutes().ifPresent(minutes -> meaning.say("minutes", Integer.toString(minutes)));
        meaning.say("home", session.treatment().home() ? "yes" : "");
        meaning.say("provider", session.treatment().provider());
        session.treatment()
                .cost()
                .ifPresent(cost -> meaning.say("cost", cost.amount().stripTrailingZeros() + cost.currency()));
        meaning.say("before", score(session.outcome().before()));
        meaning.say("after", score(session.outcome().after()));
        meaning.say("helped", session.outcome().helped().word());
        meaning.say("adverse", session.outcome().adverse());
        meaning.annotations(session.annotations());
        return meaning.text("session");
    }

    @Override
    public String dose(Dose dose) {
        RecordMeaning meaning = new RecordMeaning();
        meaning.say("drug", dose.drug());
        dose.amount().ifPresent(amount -> meaning.say("amount", number(amount)));
        meaning.say("unit", dose.unit());
        meaning.say("count", number(dose.count()));
        meaning.say("skipped", dose.skipped() ? "yes" : "");
        meaning.say("note", dose.note());
        return meaning.text("dose");
    }

    @Override
    public String period(Period period) {
        throw new IllegalArgumentException("no row of another program holds a period");
    }

    @Override
    public String plan(Plan plan) {
        throw new IllegalArgumentException("no row of another program holds a plan");
    }

    @Override
    public String provider(Provider provider) {
        throw new IllegalArgumentException("no row of another program holds a provider alone");
    }

    private void annotations(Annotations annotations) {
        annotations.sites().forEach(site -> say("site", site.text()));
        annotations.tags().forEach(tag -> say("tag", tag));
        say("note", annotations.note());
    }

    private static String score(Optional<Score> score) {
        return score.map(given -> number(given.value())).orElse("");
    }

    private static String number(double value) {
        return Double.toString(value + 0.0);
    }

    private void say(String name, String text) {
        if (!text.isBlank()) {
            parts.add(name + "\u001f" + text.strip());
        }
    }

    private String text(String kind) {
        Collections.sort(parts);
        return kind + "\u001e" + String.join("\u001e", parts);
    }
}
