package painlog.report.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import painlog.journal.Session;
import painlog.journal.part.Cost;
import painlog.journal.word.Score;
import painlog.report.document.Column;
import painlog.report.record.RecordColumns.Field;

/** The columns of sessions. */
final class SessionFields {
    private SessionFields() {}

    static List<Field> forPeople() {
        return List.of(
                new Field(Column.words("id"), r -> r.id().toString()),
                field(Column.words("when"), s -> s.start().minute()),
                field(Column.text("therapy"), s -> s.treatment().therapy()),
                field(
                        Column.text("techniques"),
                        s -> String.join(", ", s.treatment().techniques())),
                field(Column.numbers("min"), SessionFields::minutes),
                field(Column.numbers("before"), s -> score(s.outcome().before())),
                field(Column.numbers("after"), s -> score(s.outcome().after())),
                field(Column.words("helped"), s -> s.outcome().helped().word()),
                field(
                        Column.text("by"),
                        s -> s.treatment().home() ? "at home" : s.treatment().provider()),
                field(Column.text("note"), SessionFields::remarks));
    }

    static List<Field> forPrograms() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(Column.words("id"), r -> r.id().toString()));
        fields.add(field(Column.words("at"), s -> s.start().iso()));
        fields.add(field(Column.words("zone"), s -> s.start().zoneName()));
        fields.add(field(Column.words("recorded_at"), s -> s.recorded().toString()));
        fields.addAll(treatment());
        fields.add(field(Column.words("sites"), s -> s.annotations().siteText()));
        fields.add(field(
                Column.words("tags"), s -> String.join(" ", s.annotations().tags())));
        fields.add(field(Column.words("adverse"), s -> s.outcome().adverse()));
        fields.add(field(Column.words("note"), s -> s.annotations().note()));
        return fields;
    }

    private static List<Field> treatment() {
        return List.of(
                field(Column.words("therapy"), s -> s.treatment().therapy()),
                field(
                        Column.words("techniques"),
                        s -> String.join(" ", s.treatment().techniques())),
                field(Column.numbers("minutes"), SessionFields::minutes),
                field(Column.numbers("before"), s -> score(s.outcome().before())),
                field(Column.numbers("after"), s -> score(s.outcome().after())),
                field(Column.words("helped"), s -> s.outcome().helped().word()),
                field(Column.words("provider"), s -> s.treatment().provider()),
                field(Column.words("home"), s -> s.treatment().home() ? "yes" : "no"),
                field(Column.numbers("cost"), s -> cost(s, c -> c.amount().toPlainString())),
                field(Column.words("currency"), s -> cost(s, Cost::currency)));
    }

    private static String cost(Session session, Function<Cost, String> part) {
        return session.treatment().cost().map(part).orElse("");
    }

    private static Field field(Column column, Function<Session, String> cell) {
        return new Field(column, record -> cell.apply((Session) record.value()));
    }

    private static String minutes(Session session) {
        return session.treatment().minutes().isPresent()
                ? Integer.toString(session.treatment().minutes().getAsInt())
                : "";
    }

    private static String score(Optional<Score> score) {
        return score.map(Score::toString).orElse("");
    }

    private static String remarks(Session session) {
        StringBuilder words = new StringBuilder(session.annotations().siteText());
        session.annotations()
                .tags()
                .forEach(tag -> words.append(words.length() == 0 ? "+" : " +").append(tag));
        add(words, session.annotations().note());
        add(
                words,
                session.outcome().adverse().isEmpty()
                        ? ""
                        : "adverse: " + session.outcome().adverse());
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        if (!more.isEmpty()) {
            words.append(words.length() == 0 ? "" : "; ").append(more);
        }
    }
}
