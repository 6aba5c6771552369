package painlog.report.record;

import java.util.List;
import java.util.function.Function;
import painlog.journal.Entry;
import painlog.journal.Stored;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.report.document.Column;
import painlog.report.record.RecordColumns.Field;
import painlog.text.ValueFormat;

/** The columns of entries. */
final class EntryFields {
    private EntryFields() {}

    private static boolean isPain(Reading reading) {
        return reading.measure().name().equals(Measure.PAIN);
    }

    static List<Field> forPeople() {
        return List.of(
                new Field(Column.words("id"), r -> r.id().toString()),
                field(Column.words("when"), e -> e.felt().minute()),
                field(Column.numbers("pain"), EntryFields::pain),
                field(Column.text("other measures"), EntryFields::others),
                field(Column.text("sites"), e -> e.annotations().siteText()),
                field(Column.text("words"), EntryFields::words),
                field(Column.text("note"), e -> e.annotations().note()));
    }

    static List<Field> forPrograms() {
        return List.of(
                new Field(Column.words("id"), r -> r.id().toString()),
                field(Column.words("at"), e -> e.felt().iso()),
                field(Column.words("zone"), e -> e.felt().zoneName()),
                field(Column.words("recorded_at"), e -> e.recorded().toString()),
                field(Column.numbers("pain"), EntryFields::pain),
                field(Column.words("other_measures"), EntryFields::others),
                field(Column.words("sites"), e -> e.annotations().siteText()),
                field(
                        Column.words("qualities"),
                        e -> String.join(" ", e.descriptors().qualities())),
                field(
                        Column.words("symptoms"),
                        e -> String.join(" ", e.descriptors().symptoms())),
                field(
                        Column.words("triggers"),
                        e -> String.join(" ", e.descriptors().triggers())),
                field(
                        Column.words("relief"),
                        e -> String.join(" ", e.descriptors().relief())),
                field(
                        Column.words("tags"),
                        e -> String.join(" ", e.annotations().tags())),
                field(Column.words("note"), e -> e.annotations().note()));
    }

    private static Field field(Column column, Function<Entry, String> cell) {
        return new Field(column, (Stored<?> record) -> cell.apply((Entry) record.value()));
    }

    private static String pain(Entry entry) {
        return entry.readings().stream()
                .filter(EntryFields::isPain)
                .map(reading -> ValueFormat.plain(reading.value()))
                .findFirst()
                .orElse("");
    }

    private static String others(Entry entry) {
        StringBuilder others = new StringBuilder();
        for (Reading reading : entry.readings()) {
            if (!isPain(reading)) {
                String value = reading.measure().name() + "=" + ValueFormat.plain(reading.value());
                others.append(others.length() == 0 ? "" : " ")
                        .append(value)
                        .append(reading.measure().unit());
            }
        }
        return others.toString();
    }

    /** Qualities, symptoms, triggers, relief and tags in one cell, each kind known by how it is written. */
    static String words(Entry entry) {
        StringBuilder words = new StringBuilder();
        add(words, "", entry.descriptors().qualities());
        add(words, "", entry.descriptors().symptoms());
        add(words, "after ", entry.descriptors().triggers());
        add(words, "eased by ", entry.descriptors().relief());
        entry.annotations()
                .tags()
                .forEach(tag -> words.append(words.length() == 0 ? "+" : ", +").append(tag));
        return words.toString();
    }

    private static void add(StringBuilder words, String lead, List<String> more) {
        if (!more.isEmpty()) {
            words.append(words.length() == 0 ? "" : ", ").append(lead).append(String.join(", ", more));
        }
    }
}
