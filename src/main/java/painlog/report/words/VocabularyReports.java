package painlog.report.words;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import painlog.calendar.Moment;
import painlog.journal.LoggedChange;
import painlog.journal.Provider;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.report.document.Column;
import painlog.report.record.RecordJson;
import painlog.report.write.Json;
import painlog.report.write.ListReport;
import painlog.report.write.ListReport.Field;
import painlog.report.write.ListReport.Form;
import painlog.report.write.Report;
import painlog.text.ValueFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of a journal's vocabulary, providers, history and of settings, in every format. */
public final class VocabularyReports {
    private record Therapy(String therapy, List<String> techniques) {}

    private VocabularyReports() {}

    /** Therapies with their techniques, in the order of the map. */
    public static Report therapies(Map<String, List<String>> techniques) {
        List<Therapy> therapies = new ArrayList<>();
        techniques.forEach((therapy, names) -> therapies.add(new Therapy(therapy, names)));
        Field<Therapy> name = new Field<>(Column.words("therapy"), Therapy::therapy);
        Field<Therapy> listed = new Field<>(Column.text("techniques"), t -> String.join(", ", t.techniques()));
        Field<Therapy> spaced = new Field<>(Column.words("techniques"), t -> String.join(" ", t.techniques()));
        Form<Therapy> form = new Form<>(List.of(name, listed), List.of(name, spaced), therapy -> {
            ObjectNode node = Json.mapper().createObjectNode().put("therapy", therapy.therapy());
            ArrayNode list = node.putArray("techniques");
            therapy.techniques().forEach(list::add);
            return node;
        });
        return new ListReport<>("therapy-list", "therapies", therapies, form);
    }

    /** What can be scored. */
    public static Report measures(Collection<Measure> measures) {
        Form<Measure> form = new Form<>(
                List.of(
                        new Field<>(Column.words("measure"), Measure::name),
                        new Field<>(Column.words("range"), Measure::range),
                        new Field<>(Column.words("better"), VocabularyReports::betterEnd),
                        new Field<>(Column.text("about"), m -> MeasureDescriptions.of(m.name()))),
                List.of(
                        new Field<>(Column.words("name"), Measure::name),
                        new Field<>(Column.words("unit"), Measure::unit),
                        new Field<>(Column.numbers("min"), m -> ValueFormat.plain(m.min())),
                        new Field<>(Column.numbers("max"), m -> ValueFormat.plain(m.max())),
                        new Field<>(Column.words("better"), m -> m.better().word())),
                Json::node);
        return new ListReport<>("measure-list", "measures", List.copyOf(measures), form);
    }

    private static String betterEnd(Measure measure) {
        return measure.better() == BetterDirection.NEITHER
                ? ""
                : measure.better().word() + " is better";
    }

    /** Who treats. */
    public static Report providers(List<Provider> providers) {
        Form<Provider> form = new Form<>(
                provider(new Field<>(Column.words("rating"), p -> rating(p).isEmpty() ? "" : rating(p) + "/5")),
                provider(new Field<>(Column.numbers("rating"), VocabularyReports::rating)),
                RecordJson::node);
        return new ListReport<>("provider-list", "providers", providers, form);
    }

    private static List<Field<Provider>> provider(Field<Provider> rating) {
        return List.of(
                new Field<>(Column.words("name"), Provider::name),
                new Field<>(Column.text("credential"), Provider::credential),
                new Field<>(Column.text("specialty"), Provider::specialty),
                new Field<>(Column.text("place"), Provider::place),
                rating);
    }

    private static String rating(Provider provider) {
        return provider.rating().isPresent()
                ? Integer.toString(provider.rating().getAsInt())
                : "";
    }

    /** Settings and what gave them. */
    public static Report settings(List<SettingRow> settings) {
        List<Field<SettingRow>> fields = List.of(
                new Field<>(Column.words("name"), SettingRow::name),
                new Field<>(Column.text("value"), SettingRow::value),
                new Field<>(Column.words("source"), SettingRow::source));
        Form<SettingRow> form = new Form<>(fields, fields, Json::tree);
        return new ListReport<>("config-list", "settings", settings, form);
    }

    /**
     * Changes of the journal, in the order given.
     *
     * @param zone in which people read when they were made
     */
    public static Report changes(List<LoggedChange> changes, ZoneId zone) {
        Form<LoggedChange> form = new Form<>(
                List.of(
                        new Field<>(Column.numbers("n"), c -> Long.toString(c.number())),
                        new Field<>(
                                Column.words("when"),
                                c -> Moment.of(c.at(), zone).text()),
                        new Field<>(Column.words("state"), c -> c.undone() ? "undone" : ""),
                        new Field<>(Column.words("command"), LoggedChange::command),
                        new Field<>(Column.text("what"), LoggedChange::summary)),
                List.of(
                        new Field<>(Column.numbers("number"), c -> Long.toString(c.number())),
                        new Field<>(Column.words("at"), c -> c.at().toString()),
                        new Field<>(Column.words("command"), LoggedChange::command),
                        new Field<>(Column.text("summary"), LoggedChange::summary),
                        new Field<>(Column.words("undone"), c -> Boolean.toString(c.undone()))),
                Json::tree);
        return new ListReport<>("history", "changes", changes, form);
    }
}
