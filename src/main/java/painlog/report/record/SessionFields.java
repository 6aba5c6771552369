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

/** The columns of sessions, after the id. */
final class SessionFields {
    private SessionFields() {}

    static List<Field<Session>> forPeople() {
        return List.of(
                new Field<>(Column.words("when"), s -> s.start().minute()),
                new Field<>(Column.text("therapy"), s -> s.treatment().therapy()),
                new Field<>(
                        Column.text("techniques"),
                        s -> String.join(", ", s.treatment().techniques())),
                new Field<>(Column.numbers("min"), SessionFields::minutes),
                new Field<>(Column.numbers("before"), s -> score(s.outcome().before())),
                new Field<>(Column.numbers("after"), s -> score(s.outcome().after())),
                new Field<>(Column.words("helped"), s -> s.outcome().helped().word()),
                new Field<>(
                        Column.text("by"),
                        s -> s.treatment().home() ? "at home" : s.treatment().provider()),
                new Field<>(Column.text("note"), SessionFields::remarks));
    }

    static List<Field<Session>> forPrograms() {
        List<Field<Session>> fields = new ArrayList<>();
        fields.add(new Field<>(Column.words("at"), s -> s.start().iso()));
        fields.add(new Field<>(Column.words("zone"), s -> s.start().zoneName()));
        fields.add(new Field<>(Column.words("recorded_at"), s -> s.recorded().toString()));
        fields.addAll(treatment());
        fields.add(new Field<>(Column.words("sites"), s -> s.annotations().siteText()));
        fields.add(new Field<>(
                Column.words("tags"), s -> String.join(" ", s.annotations().tags())));
        fields.add(new Field<>(Column.words("adverse"), s -> s.outcome().adverse()));
        fields.add(new Field<>(Column.words("note"), s -> s.annotations().note()));
        return fields;
    }

    private static List<Field<Session>> treatment() {
        return List.of(
                new Field<>(Column.words("therapy"), s -> s.treatment().therapy()),
                new Field<>(
                        Column.words("techniques"),
                        s -> String.join(" ", s.treatment().techniques())),
                new Field<>(Column.numbers("minutes"), SessionFields::minutes),
                new Field<>(Column.numbers("before"), s -> score(s.outcome().before())),
                new Field<>(Column.numbers("after"), s -> score(s.outcome().after())),
                new Field<>(Column.words("helped"), s -> s.outcome().helped().word()),
                new Field<>(Column.words("provider"), s -> s.treatment().provider()),
                new Field<>(Column.words("home"), s -> s.treatment().home() ? "yes" : "no"),
                new Field<>(Column.numbers("cost"), s -> cost(s, c -> c.amount().toPlainString())),
                new Field<>(Column.words("currency"), s -> cost(s, Cost::currency)));
    }

    private static String cost(Session session, Function<Cost, String> part) {
        return session.treatment().cost().map(part).orElse("");
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
