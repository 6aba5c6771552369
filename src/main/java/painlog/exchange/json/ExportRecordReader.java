package painlog.exchange.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import painlog.error.BadInput;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.DoseAmount;
import painlog.journal.part.DoseAmountParser;
import painlog.journal.part.Goal;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.SourceColumns;
import painlog.journal.part.Treatment;
import painlog.journal.plan.PlanDraw;
import painlog.journal.plan.PlanEnd;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.journal.word.NameRules;
import painlog.journal.word.Reading;
import painlog.journal.word.Tag;
import painlog.journal.word.WordKind;
import tools.jackson.databind.JsonNode;

/** Makes records of the objects of an export: what the command line refuses is refused here, too. */
final class ExportRecordReader {
    private final ExportWords words;
    private final Instant now;

    ExportRecordReader(ExportWords words, Instant now) {
        this.words = words;
        this.now = now;
    }

    /** The record of an object in the list of that name, with its identity. */
    VersionedRecord<JournalRecord> read(String list, JsonFields fields) {
        JournalRecord value = record(list, fields);
        return new VersionedRecord<>(
                fields.id(),
                fields.read("uid", () -> Uid.parse(fields.need("uid"))),
                fields.instant("editedAt"),
                fields.seconds("dayStart"),
                origin(fields),
                value);
    }

    private static ImportedRecord.Origin origin(JsonFields fields) {
        String raw = fields.text("raw");
        if (raw.isEmpty()) {
            return ImportedRecord.Origin.NONE;
        }
        Optional<Uid> earlier = fields.text("earlierUid").isEmpty()
                ? Optional.empty()
                : Optional.of(fields.read("earlierUid", () -> Uid.parse(fields.text("earlierUid"))));
        return new ImportedRecord.Origin(raw, SourceColumns.parse(fields.text("columns")), earlier);
    }

    private JournalRecord record(String list, JsonFields fields) {
        return switch (list) {
            case "providers" -> provider(fields);
            case "entries" -> entry(fields);
            case "sessions" -> session(fields);
            case "periods" -> period(fields);
            case "doses" -> dose(fields);
            case "plans" -> plan(fields);
            default -> throw new BadInput("a painlog export has no list \"" + list + "\"");
        };
    }

    private Provider provider(JsonFields f) {
        Provider provider = new Provider(
                f.read("name", () -> NameRules.requireLine("provider", f.need("name"))),
                f.text("credential"),
                f.text("specialty"),
                f.text("place"),
                f.whole("rating"));
        words.addProvider(provider.name());
        return provider;
    }

    private Entry entry(JsonFields f) {
        Descriptors descriptors = new Descriptors(
                words(f, "qualities", WordKind.QUALITY),
                words(f, "symptoms", WordKind.SYMPTOM),
                words(f, "triggers", WordKind.TRIGGER),
                words(f, "relief", WordKind.RELIEF));
        return new Entry(
                f.moment(now),
                f.past("recordedAt", now),
                f.read("readings", () -> readings(f)),
                annotations(f),
                descriptors);
    }

    private List<Reading> readings(JsonFields f) {
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<String, JsonNode> value : f.object("readings").properties()) {
            if (!value.getValue().isNumber()) {
                throw new BadInput(value.getKey() + " is " + value.getValue() + ", no number");
            }
            readings.add(
                    new Reading(words.measure(value.getKey()), value.getValue().asDouble()));
        }
        if (readings.isEmpty() && f.text("raw").isEmpty()) {
            throw new BadInput("an entry needs at least one value, such as {\"pain\":6}; only one from another program,"
                    + " which has its row in \"raw\", may lack values");
        }
        return readings;
    }

    private List<String> words(JsonFields f, String key, WordKind kind) {
        return f.read(key, () -> words.words(kind, f.words(key)));
    }

    private Annotations annotations(JsonFields f) {
        return new Annotations(
                f.read("sites", () -> words.sites(f.words("sites"))),
                f.read("tags", () -> tags(f.words("tags"))),
                f.text("note"));
    }

    private static List<String> tags(List<String> texts) {
        List<String> tags = new ArrayList<>();
        for (String text : texts) {
            tags.add(Tag.parse(text).name());
        }
        return tags;
    }

    private Session session(JsonFields f) {
        String therapy = f.read("therapy", () -> words.therapy(f.need("therapy")));
        Treatment treatment = new Treatment(
                therapy,
                f.read("techniques", () -> words.techniques(therapy, f.words("techniques"))),
                f.whole("minutes"),
                f.flag("home"),
                f.read("provider", () -> words.provider(f.text("provider"))),
                f.cost("cost"));
        SessionOutcome outcome = new SessionOutcome(
                f.score("before"), f.score("after"), f.read("helped", () -> helped(f)), f.text("adverse"));
        return new Session(f.moment(now), f.past("recordedAt", now), treatment, outcome, annotations(f));
    }

    private static Helped helped(JsonFields f) {
        return f.text("helped").isEmpty() ? Helped.UNSAID : Helped.parse(f.text("helped"));
    }

    private Period period(JsonFields f) {
        Optional<Goal> goal = f.read(
                "goal", () -> f.text("goal").isEmpty() ? Optional.empty() : Optional.of(Goal.parse(f.text("goal"))));
        return new Period(
                f.read("therapy", () -> words.therapyOrNone(f.need("therapy"))),
                f.day("from"),
                f.text("to").isEmpty() ? Optional.empty() : Optional.of(f.day("to")),
                goal,
                f.read("expected", () -> f.whole("expected")),
                f.text("label"),
                f.text("note"));
    }

    private Plan plan(JsonFields f) {
        List<List<Arm>> order = f.read("order", () -> order(f.words("order")));
        PlanShape shape = new PlanShape(
                order.isEmpty() ? List.of() : order.get(0),
                f.whole("blockDays").orElse(0),
                order.size(),
                f.whole("washoutDays").orElse(0));
        PlanDraw draw = new PlanDraw(
                f.large("seed"), order, f.moment(now), f.whole("redraws").orElse(0));
        Optional<PlanEnd> end = f.text("endedOn").isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanEnd(f.day("endedOn"), f.text("because")));
        return new Plan(shape, f.day("start"), draw, end);
    }

    private List<List<Arm>> order(List<String> cycles) {
        return cycles.stream()
                .map(cycle -> Stream.of(cycle.split(" ", -1)).map(words::arm).toList())
                .toList();
    }

    private static String unit(String text) {
        if (!DoseAmountParser.isUnit(text)) {
            throw new BadInput("unit \"" + text + "\" is not one word such as mg");
        }
        return text;
    }

    private Dose dose(JsonFields f) {
        return new Dose(
                f.moment(now),
                f.past("recordedAt", now),
                f.read("drug", () -> NameRules.requireLine("drug", f.need("drug"))),
                new DoseAmount(f.number("amount"), f.read("unit", () -> unit(f.text("unit"))), f.number("count")),
                f.word("status", List.of("", "taken", "skipped")).equals("skipped"),
                f.text("note"));
    }
}
