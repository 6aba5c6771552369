package painlog.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import painlog.calendar.Moment;
import painlog.journal.BadInput;
import painlog.journal.Better;
import painlog.journal.Contents;
import painlog.journal.Dose;
import painlog.journal.Effect;
import painlog.journal.Entry;
import painlog.journal.Feel;
import painlog.journal.Goal;
import painlog.journal.Gone;
import painlog.journal.Helped;
import painlog.journal.JournalRecord;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.Reading;
import painlog.journal.RecordKind;
import painlog.journal.Remarks;
import painlog.journal.Session;
import painlog.journal.Traced;
import painlog.journal.Treatment;
import painlog.journal.Uid;
import painlog.journal.WordKind;
import tools.jackson.databind.JsonNode;

/** Makes the things of a journal of the JSON objects {@link ItemWriter} writes, and tells them. */
final class ItemReader {
    /** What to do with exports that were joined into one file. */
    static final String APART = "import each export by itself, one after the other";

    private final Contents hearer;
    private final Map<String, Measure> measures;

    /**
     * @param known the measures besides those that the file brings itself
     */
    ItemReader(Contents hearer, Map<String, Measure> known) {
        this.hearer = hearer;
        this.measures = new HashMap<>(known);
    }

    /**
     * Tells one thing.
     *
     * @param section the name of the list it stands in
     * @throws BadInput when a field is missing or wrong
     */
    void tell(String section, JsonNode node) {
        Fields fields = new Fields(node);
        switch (section) {
            case "settings" -> hearer.setting(fields.need("name"), fields.need("value"));
            case "measures" -> measure(fields);
            case "therapies" -> hearer.therapy(fields.need("name"));
            case "techniques" -> hearer.technique(fields.need("therapy"), fields.need("name"));
            case "words" ->
                hearer.word(constant(WordKind.values(), WordKind::word, fields.need("kind")), fields.need("name"));
            case "deleted" ->
                hearer.gone(new Gone(
                        Uid.parse(fields.need("uid")),
                        constant(RecordKind.values(), RecordKind::word, fields.need("kind")),
                        fields.instant("deletedAt")));
            default -> hearer.record(traced(fields, record(section, fields)));
        }
    }

    private static <E> E constant(E[] all, Function<E, String> word, String text) {
        for (E one : all) {
            if (word.apply(one).equals(text.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw new BadInput("\"" + text + "\" is not known here");
    }

    private void measure(Fields fields) {
        Measure measure = new Measure(
                fields.need("name"),
                fields.text("unit"),
                fields.number("lowest").orElse(0),
                fields.number("highest").orElse(10),
                constant(Better.values(), Better::word, fields.need("better")));
        measures.put(measure.name(), measure);
        hearer.measure(measure);
    }

    private static Traced<JournalRecord> traced(Fields fields, JournalRecord value) {
        long number = fields.whole("id").orElse(0);
        return new Traced<>(
                number,
                Uid.parse(fields.need("uid")),
                fields.instant("editedAt"),
                fields.seconds("dayStart"),
                fields.text("raw"),
                value);
    }

    private JournalRecord record(String section, Fields fields) {
        return switch (section) {
            case "providers" -> provider(fields);
            case "entries" -> entry(fields);
            case "sessions" -> session(fields);
            case "periods" -> period(fields);
            case "doses" -> dose(fields);
            default -> throw new BadInput("a painlog export has no list \"" + section + "\"");
        };
    }

    private static Provider provider(Fields f) {
        return new Provider(
                f.need("name"), f.text("credential"), f.text("specialty"), f.text("place"), f.whole("rating"));
    }

    private Entry entry(Fields f) {
        List<Reading> readings = new ArrayList<>();
        JsonNode values = f.node().path("readings");
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            Measure measure = measures.get(value.getKey());
            if (measure == null) {
                throw new BadInput("the measure " + value.getKey() + " is not known");
            }
            readings.add(new Reading(measure, value.getValue().asDouble()));
        }
        Moment felt = f.moment();
        Feel feel = new Feel(f.words("qualities"), f.words("symptoms"), f.words("triggers"), f.words("relief"));
        return new Entry(felt, f.instant("recordedAt"), readings, remarks(f), feel);
    }

    private static Remarks remarks(Fields f) {
        return new Remarks(f.sites("sites"), f.words("tags"), f.text("note"));
    }

    private static Session session(Fields f) {
        Treatment treatment = new Treatment(
                f.need("therapy"),
                f.words("techniques"),
                f.whole("minutes"),
                f.flag("home"),
                f.text("provider"),
                f.cost("cost"));
        Helped helped = f.text("helped").isEmpty() ? Helped.UNSAID : Helped.parse(f.text("helped"));
        Effect effect = new Effect(f.score("before"), f.score("after"), helped, f.text("adverse"));
        return new Session(f.moment(), f.instant("recordedAt"), treatment, effect, remarks(f));
    }

    private static Period period(Fields f) {
        Optional<Goal> goal = f.text("goal").isEmpty() ? Optional.empty() : Optional.of(Goal.parse(f.text("goal")));
        return new Period(
                f.need("therapy"),
                f.day("from"),
                f.text("to").isEmpty() ? Optional.empty() : Optional.of(f.day("to")),
                goal,
                f.text("label"));
    }

    private static Dose dose(Fields f) {
        return new Dose(
                f.moment(),
                f.instant("recordedAt"),
                f.need("drug"),
                f.number("amount"),
                f.text("unit"),
                f.number("count").orElse(1),
                f.text("status").equals("skipped"));
    }
}
