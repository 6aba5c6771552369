package painlog.exchange.json;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import painlog.error.BadInput;
import painlog.journal.JournalVisitor;
import painlog.journal.RecordKind;
import painlog.journal.Tombstone;
import painlog.journal.Uid;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;
import tools.jackson.databind.JsonNode;

/** Reads the JSON objects that {@link ExportJsonWriter} writes, and passes their contents to a journal visitor. */
public final class ExportJsonReader {
    /** What to do with exports that were joined into one file. */
    public static final String APART = "import each export by itself, one after the other";

    private static final String DAY_START = "day-start";
    private static final int SECONDS_OF_DAY = 86_399;

    private final JournalVisitor visitor;
    private final ExportWords words;
    private final ExportRecordReader records;

    /**
     * @param known the words besides those that the file brings itself
     * @param now no record may be later
     */
    public ExportJsonReader(JournalVisitor visitor, Vocabulary known, Instant now) {
        this.visitor = visitor;
        this.words = new ExportWords(known);
        this.records = new ExportRecordReader(words, now);
    }

    /**
     * Reads one object.
     *
     * @param section the name of the list it is in
     * @throws BadInput when a field is missing or wrong
     */
    public void read(String section, JsonNode node) {
        JsonFields fields = new JsonFields(node);
        switch (section) {
            case "settings" -> setting(fields.need("name"), fields.need("value"));
            case "measures" -> measure(fields);
            case "therapies" -> {
                words.addTherapy(fields.need("name"));
                visitor.therapy(fields.need("name"));
            }
            case "techniques" -> {
                words.addTechnique(fields.need("therapy"), fields.need("name"));
                visitor.technique(words.therapy(fields.need("therapy")), fields.need("name"));
            }
            case "words" -> {
                WordKind kind = constant(WordKind.values(), WordKind::word, fields.need("kind"));
                words.add(kind, fields.need("name"));
                visitor.word(kind, fields.need("name"));
            }
            case "deleted" -> visitor.tombstone(tombstone(fields));
            default -> visitor.record(records.read(section, fields));
        }
    }

    private void setting(String name, String value) {
        if (!name.equals(DAY_START)) {
            throw new BadInput("the setting \"" + name + "\" is not known; " + DAY_START + " is the only one");
        }
        boolean digits =
                !value.isEmpty() && value.length() <= 5 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!(digits && Integer.parseInt(value) <= SECONDS_OF_DAY)) {
            throw new BadInput(
                    "the setting day-start is \"" + value + "\", which is no number of seconds after midnight");
        }
        visitor.setting(name, value);
    }

    private static Tombstone tombstone(JsonFields fields) {
        return new Tombstone(
                Uid.parse(fields.need("uid")),
                constant(RecordKind.values(), RecordKind::word, fields.need("kind")),
                fields.instant("deletedAt"));
    }

    private static <E> E constant(E[] all, Function<E, String> word, String text) {
        for (E one : all) {
            if (word.apply(one).equals(text.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw new BadInput("\"" + text + "\" is not known here");
    }

    private void measure(JsonFields fields) {
        Measure measure = new Measure(
                fields.need("name"),
                fields.text("unit"),
                fields.number("lowest").orElse(0),
                fields.number("highest").orElse(10),
                constant(BetterDirection.values(), BetterDirection::word, fields.need("better")));
        words.add(measure);
        visitor.measure(measure);
    }
}
