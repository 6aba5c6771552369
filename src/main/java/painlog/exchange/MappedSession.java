package painlog.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.calendar.Moment;
import painlog.journal.BadInput;
import painlog.journal.Cost;
import painlog.journal.Effect;
import painlog.journal.Helped;
import painlog.journal.Numbers;
import painlog.journal.Remarks;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.journal.Treatment;
import painlog.journal.Vocabulary;

/** Makes a session of a row that names a therapy. */
final class MappedSession {
    private static final List<String> YES = List.of("yes", "true", "1", "y", "x", "home");

    private final FieldMap map;
    private final Vocabulary known;
    private final Readings readings;
    private final Taken taken;

    MappedSession(Wishes wishes, FieldMap map, Taken taken) {
        this.map = map;
        this.known = wishes.known();
        this.readings = new Readings(wishes, map);
        this.taken = taken;
    }

    /** The row's session; empty where it names no therapy. */
    Optional<Session> read(Row row, Moment start, Instant recorded) {
        String therapy = cell(row, "therapy");
        if (therapy.isEmpty()) {
            return Optional.empty();
        }
        Remarks remarks = new Remarks(
                taken.sites(map.all(row, "site", ",")),
                taken.tagged(map.all(row, "tags", ",")),
                map.all(row, "note", "; "));
        return Optional.of(new Session(start, recorded, treatment(row, known.therapy(therapy)), effect(row), remarks));
    }

    private Treatment treatment(Row row, String therapy) {
        List<String> techniques = new ArrayList<>();
        for (String part : Taken.list(map.all(row, "technique", ",").replace(' ', ','))) {
            techniques.add(known.technique(therapy, part));
        }
        boolean home = YES.contains(cell(row, "home").toLowerCase(Locale.ROOT));
        return new Treatment(therapy, techniques, minutes(row), home, cell(row, "provider"), cost(row));
    }

    private OptionalInt minutes(Row row) {
        String cell = cell(row, "minutes");
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        double minutes = Numbers.parse(readings.number(cell), "minutes", "a whole number");
        if (minutes != Math.rint(minutes)) {
            throw new BadInput("minutes " + cell + " is not a whole number");
        }
        return OptionalInt.of((int) minutes);
    }

    private Optional<Cost> cost(Row row) {
        String cell = readings.number(cell(row, "cost"));
        return cell.isEmpty() ? Optional.empty() : Optional.of(Cost.parse(cell + " " + cell(row, "currency")));
    }

    private Effect effect(Row row) {
        String helped = cell(row, "helped");
        Helped said = helped.isEmpty() ? Helped.UNSAID : Helped.parse(helped);
        return new Effect(score(row, "before"), score(row, "after"), said, cell(row, "adverse"));
    }

    private Optional<Score> score(Row row, String field) {
        String cell = cell(row, field);
        return cell.isEmpty() ? Optional.empty() : Optional.of(Score.parse(readings.number(cell)));
    }

    private String cell(Row row, String field) {
        return row.cell(map.one(field));
    }
}
