package painlog.exchange.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.RecordKind;
import painlog.journal.Session;
import painlog.journal.Tombstone;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.Goal;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.WordKind;
import tools.jackson.databind.JsonNode;

/** Reads the JSON objects that {@link ExportJsonWriter} writes, and passes their contents to a journal visitor. */
public final class ExportJsonReader {
    /** What to do with exports that were joined into one file. */
    public static final String APART = "import each export by itself, one after the other";

    private final JournalVisitor visitor;
    private final Map<String, Measure> measures;

    /**
     * @param known the measures besides those that the file brings itself
     */
    public ExportJsonReader(JournalVisitor visitor, Map<String, Measure> known) {
        this.visitor = visitor;
        this.measures = new HashMap<>(known);
    }

    /**
     * Reads one object.
     *
     * @param section the name of the list it is in
     * @throws BadInput when a field is missing or wrong
     */
    public void read(String section, JsonNode node) {
        JsonFields jsonFields = new JsonFields(node);
        switch (section) {
            case "settings" -> visitor.setting(jsonFields.need("name"), jsonFields.need("value"));
            case "measures" -> measure(jsonFields);
            case "therapies" -> visitor.therapy(jsonFields.need("name"));
            case "techniques" -> visitor.technique(jsonFields.need("therapy"), jsonFields.need("name"));
            case "words" ->
                visitor.word(
                        constant(WordKind.values(), WordKind::word, jsonFields.need("kind")), jsonFields.need("name"));
            case "deleted" ->
                visitor.tombstone(new Tombstone(
                        Uid.parse(jsonFields.need("uid")),
                        constant(RecordKind.values(), RecordKind::word, jsonFields.need("kind")),
                        jsonFields.instant("deletedAt")));
            default -> visitor.record(versioned(jsonFields, record(section, jsonFields)));
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

    private void measure(JsonFields jsonFields) {
        Measure measure = new Measure(
                jsonFields.need("name"),
                jsonFields.text("unit"),
                jsonFields.number("lowest").orElse(0),
                jsonFields.number("highest").orElse(10),
                constant(BetterDirection.values(), BetterDirection::word, jsonFields.need("better")));
        measures.put(measure.name(), measure);
        visitor.measure(measure);
    }

    private static VersionedRecord<JournalRecord> versioned(JsonFields jsonFields, JournalRecord value) {
        long number = jsonFields.whole("id").orElse(0);
        return new VersionedRecord<>(
                number,
                Uid.parse(jsonFields.need("uid")),
                jsonFields.instant("editedAt"),
                jsonFields.seconds("dayStart"),
                jsonFields.text("raw"),
                value);
    }

    private JournalRecord record(String section, JsonFields jsonFields) {
        return switch (section) {
            case "providers" -> provider(jsonFields);
            case "entries" -> entry(jsonFields);
            case "sessions" -> session(jsonFields);
            case "periods" -> period(jsonFields);
            case "doses" -> dose(jsonFields);
            default -> throw new BadInput("a painlog export has no list \"" + section + "\"");
        };
    }

    private static Provider provider(JsonFields f) {
        return new Provider(
                f.need("name"), f.text("credential"), f.text("specialty"), f.text("place"), f.whole("rating"));
    }

    private Entry entry(JsonFields f) {
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
        Descriptors descriptors =
                new Descriptors(f.words("qualities"), f.words("symptoms"), f.words("triggers"), f.words("relief"));
        return new Entry(felt, f.instant("recordedAt"), readings, annotations(f), descriptors);
    }

    private static Annotations annotations(JsonFields f) {
        return new Annotations(f.sites("sites"), f.words("tags"), f.text("note"));
    }

    private static Session session(JsonFields f) {
        Treatment treatment = new Treatment(
                f.need("therapy"),
                f.words("techniques"),
                f.whole("minutes"),
                f.flag("home"),
                f.text("provider"),
                f.cost("cost"));
        Helped helped = f.text("helped").isEmpty() ? Helped.UNSAID : Helped.parse(f.text("helped"));
        SessionOutcome outcome = new SessionOutcome(f.score("before"), f.score("after"), helped, f.text("adverse"));
        return new Session(f.moment(), f.instant("recordedAt"), treatment, outcome, annotations(f));
    }

    private static Period period(JsonFields f) {
        Optional<Goal> goal = f.text("goal").isEmpty() ? Optional.empty() : Optional.of(Goal.parse(f.text("goal")));
        return new Period(
                f.need("therapy"),
                f.day("from"),
                f.text("to").isEmpty() ? Optional.empty() : Optional.of(f.day("to")),
                goal,
                f.text("label"));
    }

    private static Dose dose(JsonFields f) {
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
