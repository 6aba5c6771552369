package painlog.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.IdentifiedRecordVisitor;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Session;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.Descriptors;
import painlog.journal.part.Goal;
import painlog.journal.part.Treatment;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;
import painlog.journal.word.Site;
import painlog.text.ValueFormat;

/** The fields of a record and their values, in the order and the words of the text a person edits. */
final class RecordFormFields implements IdentifiedRecordVisitor<Map<String, String>> {
    /** The fields of an entry besides its measures. */
    static final List<String> OF_ENTRIES =
            List.of("at", "sites", "tags", "quality", "symptom", "trigger", "relief", "note");

    /** Stands before a measure that is called like one of them. */
    static final String MEASURE = "measure ";

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** The name of a measure's field; one that is called like another field is marked as a measure. */
    private static String measure(String name) {
        return OF_ENTRIES.contains(name) || name.startsWith(MEASURE) ? MEASURE + name : name;
    }

    @Override
    public Map<String, String> entry(Entry entry) {
        fields.put("at", at(entry.felt()));
        for (Reading reading : entry.readings()) {
            fields.put(measure(reading.measure().name()), ValueFormat.plain(reading.value()));
        }
        sites(entry.annotations());
        Descriptors descriptors = entry.descriptors();
        fields.put("quality", String.join(", ", descriptors.qualities()));
        fields.put("symptom", String.join(", ", descriptors.symptoms()));
        fields.put("trigger", String.join(", ", descriptors.triggers()));
        fields.put("relief", String.join(", ", descriptors.relief()));
        fields.put("note", entry.annotations().note());
        return fields;
    }

    @Override
    public Map<String, String> session(Session session) {
        Treatment treatment = session.treatment();
        fields.put("at", at(session.start()));
        fields.put("therapy", treatment.therapy());
        fields.put("techniques", String.join(", ", treatment.techniques()));
        boolean timed = treatment.minutes().isPresent();
        fields.put("minutes", timed ? Integer.toString(treatment.minutes().getAsInt()) : "");
        fields.put("before", session.outcome().before().map(Score::toString).orElse(""));
        fields.put("after", session.outcome().after().map(Score::toString).orElse(""));
        fields.put("helped", session.outcome().helped().word());
        fields.put("provider", treatment.provider());
        fields.put("home", treatment.home() ? "yes" : "no");
        fields.put("cost", treatment.cost().map(Cost::text).orElse(""));
        sites(session.annotations());
        fields.put("adverse", session.outcome().adverse());
        fields.put("note", session.annotations().note());
        return fields;
    }

    @Override
    public Map<String, String> dose(Dose dose) {
        fields.put("at", at(dose.taken()));
        fields.put("drug", dose.drug());
        fields.put("amount", dose.amount().isPresent() ? amount(dose) : "");
        fields.put("count", ValueFormat.plain(dose.count()));
        fields.put("skipped", dose.skipped() ? "yes" : "no");
        fields.put("note", dose.note());
        return fields;
    }

    private static String amount(Dose dose) {
        return (ValueFormat.plain(dose.amount().orElse(0)) + " " + dose.unit()).strip();
    }

    @Override
    public Map<String, String> period(Period period) {
        fields.put("therapy", period.therapy());
        fields.put("days", period.text());
        fields.put("goal", period.goal().map(Goal::text).orElse(""));
        fields.put(
                "expected",
                period.expected().isPresent()
                        ? Integer.toString(period.expected().getAsInt())
                        : "");
        fields.put("label", period.label());
        fields.put("note", period.note());
        return fields;
    }

    /** A plan is not edited. */
    @Override
    public Map<String, String> plan(Plan plan) {
        return fields;
    }

    private void sites(Annotations annotations) {
        StringBuilder sites = new StringBuilder();
        for (Site site : annotations.sites()) {
            sites.append(sites.length() == 0 ? "" : ", ").append(site.text());
        }
        fields.put("sites", sites.toString());
        fields.put("tags", String.join(", ", annotations.tags()));
    }

    private static String at(Moment moment) {
        return moment.iso();
    }
}
