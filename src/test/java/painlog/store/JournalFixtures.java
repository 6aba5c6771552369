package painlog.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Session;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.Descriptors;
import painlog.journal.part.Goal;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Made-up records, and everything a journal holds as text. */
public final class JournalFixtures {
    public static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    private static final ZoneId[] ZONES = {ZoneId.of("Europe/Oslo"), ZoneId.of("Asia/Tokyo"), ZoneOffset.UTC};
    private static final Measure PAIN = new Measure("pain", "", 0, 10, BetterDirection.LOWER);
    private static final Measure REACH = new Measure("reach", "cm", 0, 100, BetterDirection.LOWER);

    private JournalFixtures() {}

    /** Everything a person put into the journal, without the change log and what follows from the rest. */
    public static String all(Sql sql) {
        StringBuilder text = new StringBuilder();
        for (String table : List.of(
                "setting",
                "measure",
                "therapy",
                "technique",
                "word",
                "provider",
                "entry",
                "reading",
                "entry_site",
                "entry_word",
                "entry_tag",
                "session",
                "session_technique",
                "session_site",
                "session_tag",
                "period",
                "dose",
                "deleted")) {
            String columns = sql.text(
                    "SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM pragma_table_xinfo(?)"
                            + " WHERE hidden = 0 AND name <> 'day_start'",
                    table);
            try (Rows rows = sql.rows("SELECT " + columns + " FROM " + table + " ORDER BY 1")) {
                while (rows.next()) {
                    text.append(table).append(' ').append(rows.text(1)).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** The lines that only one of two texts has. */
    static List<String> difference(String one, String other) {
        List<String> lines = new ArrayList<>();
        List<String> left = one.lines().toList();
        List<String> right = other.lines().toList();
        left.stream().filter(line -> !right.contains(line)).forEach(line -> lines.add("- " + line));
        right.stream().filter(line -> !left.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    public static Entry entry(double value) {
        return new Entry(
                Moment.of(NOW, ZONES[0]), NOW, List.of(new Reading(PAIN, value)), Annotations.NONE, Descriptors.UNSAID);
    }

    public static Entry entry(Random random) {
        List<Reading> readings = random.nextBoolean()
                ? List.of(new Reading(PAIN, random.nextInt(101) / 10.0))
                : List.of(new Reading(PAIN, random.nextInt(11)), new Reading(REACH, random.nextDouble() * 100));
        Descriptors descriptors = new Descriptors(
                random.nextBoolean() ? List.of("dull") : List.of(),
                List.of(),
                random.nextBoolean() ? List.of("sitting", "stress") : List.of(),
                List.of());
        return new Entry(moment(random), recorded(random), readings, remarks(random), descriptors);
    }

    public static Session session(Random random, String provider) {
        Treatment treatment = new Treatment(
                "massage",
                random.nextBoolean() ? List.of("sports", "swedish") : List.of(),
                random.nextBoolean() ? OptionalInt.of(60) : OptionalInt.empty(),
                random.nextBoolean(),
                provider,
                random.nextBoolean() ? Optional.of(new Cost(new BigDecimal("60.50"), "EUR")) : Optional.empty());
        SessionOutcome outcome = new SessionOutcome(
                Optional.of(new Score(random.nextInt(101) / 10.0)), Optional.empty(), Helped.SOMEWHAT, "dizzy");
        return new Session(moment(random), recorded(random), treatment, outcome, remarks(random));
    }

    public static Dose dose(Random random) {
        OptionalDouble amount = random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty();
        return new Dose(moment(random), recorded(random), "ibuprofen", amount, "mg", 0.5, random.nextBoolean());
    }

    /** A period in a month of its own, so that no two overlap unless they have the same number. */
    public static Period period(int number) {
        LocalDate first = LocalDate.of(2000, 1, 1).plusMonths(number);
        return new Period(
                "yoga", first, Optional.of(first.plusDays(20)), Optional.of(new Goal(2, Goal.Per.WEEK)), "round");
    }

    private static Annotations remarks(Random random) {
        List<Site> sites = random.nextBoolean()
                ? List.of(new Site("neck", Side.UNSAID), new Site("neck", Side.LEFT), new Site("hip", Side.BOTH))
                : List.of();
        String note = random.nextBoolean() ? "it's \"half\" past\n\\ten, \u00fc\uD83D\uDE00" : "";
        return new Annotations(sites, random.nextBoolean() ? List.of("flare", "a'b") : List.of(), note);
    }

    private static Moment moment(Random random) {
        Instant at = NOW.minusSeconds(random.nextInt(20 * 86_400));
        return Moment.of(at, ZONES[random.nextInt(ZONES.length)]);
    }

    private static Instant recorded(Random random) {
        return NOW.plusSeconds(random.nextInt(86_400));
    }
}
