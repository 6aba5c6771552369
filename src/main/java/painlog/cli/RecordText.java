package painlog.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.calendar.Moment;
import painlog.journal.BadInput;
import painlog.journal.Cost;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Feel;
import painlog.journal.Goal;
import painlog.journal.Period;
import painlog.journal.Reading;
import painlog.journal.Remarks;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.journal.Site;
import painlog.journal.Stored;
import painlog.journal.Treatment;
import painlog.report.Sentences;
import painlog.text.Suggestion;
import painlog.text.ValueFormat;

/** A record as a small text for an editor: one {@code name: value} a line, the note last and as long as it likes. */
final class RecordText {
    private static final String HINT = """
            # Change what you like, save and close. Lines that begin with # are left out;
            # an empty text changes nothing.
            """;

    private RecordText() {}

    static String of(Stored<?> record) {
        StringBuilder text = new StringBuilder("# " + Sentences.of(record) + "\n" + HINT);
        for (Map.Entry<String, String> field : fields(record).entrySet()) {
            String value = field.getKey().equals("note")
                    ? field.getValue()
                    : field.getValue().replace('\n', ' ');
            text.append((field.getKey() + ": " + value).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static Map<String, String> fields(Stored<?> record) {
        return switch (record.id().kind()) {
            case ENTRY -> entry((Entry) record.value());
            case SESSION -> session((Session) record.value());
            case PERIOD -> period((Period) record.value());
            case DOSE -> dose((Dose) record.value());
        };
    }

    private static Map<String, String> entry(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("at", at(entry.felt()));
        for (Reading reading : entry.readings()) {
            fields.put(reading.measure().name(), ValueFormat.plain(reading.value()));
        }
        sites(fields, entry.remarks());
        Feel feel = entry.feel();
        fields.put("quality", String.join(", ", feel.qualities()));
        fields.put("symptom", String.join(", ", feel.symptoms()));
        fields.put("trigger", String.join(", ", feel.triggers()));
        fields.put("relief", String.join(", ", feel.relief()));
        fields.put("note", entry.remarks().note());
        return fields;
    }

    private static Map<String, String> session(Session session) {
        Map<String, String> fields = new LinkedHashMap<>();
        Treatment treatment = session.treatment();
        fields.put("at", at(session.start()));
        fields.put("therapy", treatment.therapy());
        fields.put("techniques", String.join(", ", treatment.techniques()));
        boolean timed = treatment.minutes().isPresent();
        fields.put("minutes", timed ? Integer.toString(treatment.minutes().getAsInt()) : "");
        fields.put("before", session.effect().before().map(Score::toString).orElse(""));
        fields.put("after", session.effect().after().map(Score::toString).orElse(""));
        fields.put("helped", session.effect().helped().word());
        fields.put("provider", treatment.provider());
        fields.put("home", treatment.home() ? "yes" : "no");
        fields.put("cost", treatment.cost().map(Cost::words).orElse(""));
        sites(fields, session.remarks());
        fields.put("adverse", session.effect().adverse());
        fields.put("note", session.remarks().note());
        return fields;
    }

    private static Map<String, String> dose(Dose dose) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("at", at(dose.taken()));
        fields.put("drug", dose.drug());
        fields.put("amount", dose.amount().isPresent() ? amount(dose) : "");
        fields.put("count", ValueFormat.plain(dose.count()));
        fields.put("skipped", dose.skipped() ? "yes" : "no");
        return fields;
    }

    private static String amount(Dose dose) {
        return (ValueFormat.plain(dose.amount().orElse(0)) + " " + dose.unit()).strip();
    }

    private static Map<String, String> period(Period period) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("therapy", period.therapy());
        fields.put("days", period.words());
        fields.put("goal", period.goal().map(Goal::words).orElse(""));
        fields.put("label", period.label());
        return fields;
    }

    private static void sites(Map<String, String> fields, Remarks remarks) {
        StringBuilder sites = new StringBuilder();
        for (Site site : remarks.sites()) {
            sites.append(sites.length() == 0 ? "" : ", ").append(site.words());
        }
        fields.put("sites", sites.toString());
        fields.put("tags", String.join(", ", remarks.tags()));
    }

    private static String at(Moment moment) {
        return moment.iso();
    }

    /** The zone in which a time in the record's text is meant. */
    static ZoneId zone(Stored<?> record, Clock clock) {
        Object value = record.value();
        if (value instanceof Entry entry) {
            return entry.felt().zone();
        }
        if (value instanceof Session session) {
            return session.start().zone();
        }
        return value instanceof Dose dose ? dose.taken().zone() : clock.getZone();
    }

    /**
     * What the person made of the record's text, as if it had been typed.
     *
     * @throws BadInput when a line is not {@code name: value} or names nothing the record has
     */
    static EditOptions read(String text, Stored<?> record) {
        Map<String, String> old = fields(record);
        return new TextFields(record.id().kind(), old, parsed(text, old)).typed();
    }

    private static Map<String, String> parsed(String text, Map<String, String> old) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("note:") && old.containsKey("note")) {
                String rest = String.join("\n", lines.subList(i + 1, lines.size()));
                fields.put("note", (line.substring("note:".length()).strip() + "\n" + rest).strip());
                return fields;
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                put(fields, line, old, i + 1);
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String line, Map<String, String> old, int number) {
        int colon = line.indexOf(':');
        String name = line.substring(0, Math.max(colon, 0)).strip();
        if (name.isEmpty()) {
            throw new BadInput(
                    "line " + number + ": \"" + line.strip() + "\" is not a name and a value, such as pain: 6");
        }
        boolean measure = old.containsKey("trigger");
        if (!old.containsKey(name) && !measure) {
            String refusal = "line " + number + ": \"" + name + "\" is not one of " + String.join(", ", old.keySet());
            throw new BadInput(Suggestion.of(name, old.keySet()).appendedTo(refusal));
        }
        if (fields.put(name, line.substring(colon + 1).strip()) != null) {
            throw new BadInput("line " + number + ": " + name + " is given twice");
        }
    }
}
