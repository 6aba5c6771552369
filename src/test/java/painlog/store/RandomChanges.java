package painlog.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
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
import painlog.journal.word.WordKind;
import painlog.store.change.Change;

/** Makes random changes to a journal, such as a person might make over years. */
public final class RandomChanges {
    private static final String[] TEXTS = {
        "",
        "stiff after work",
        "=SUM(A1:A9)",
        "'=quoted",
        "''-twice",
        "-5",
        "+plus",
        "@home",
        "a \"quoted\" word",
        "two\nlines",
        "comma, semicolon; bar | tab\there",
        "Rücken 痛み 🙂",
        "  spaces at the ends  ",
        "\\n",
        "\u0007 bell",
        "\r\nwindows",
        "<script>",
        "NULL",
        "null",
        "1e5",
        "'",
        "\u2028 separator",
    };
    private static final ZoneId[] ZONES = {
        ZoneId.of("Europe/Oslo"), ZoneId.of("Asia/Tokyo"), ZoneId.of("America/St_Johns"), ZoneId.of("+05:45"),
    };
    private static final Measure REACH = new Measure("my.reach", "cm", -5, 250.5, BetterDirection.HIGHER);

    private final Random random;
    private long clock;

    /**
     * @param begin milliseconds since 1970 of the first change; each later change is a little later
     */
    public RandomChanges(Random random, long begin) {
        this.random = random;
        this.clock = begin;
    }

    /** Changes the journal so many times. */
    public void live(JournalFile journal, int changes) {
        for (int i = 0; i < changes; i++) {
            clock += 1 + random.nextInt(100_000_000);
            if (random.nextInt(12) == 0 && !journal.history().lines(1).isEmpty()) {
                undo(journal);
            } else {
                change(journal);
            }
        }
    }

    private void undo(JournalFile journal) {
        try {
            journal.history().undo(1);
        } catch (RuntimeException nothingLeft) {
            // all taken back already
        }
    }

    private void change(JournalFile journal) {
        try (Change change = journal.begin("made up", Instant.ofEpochMilli(clock))) {
            switch (random.nextInt(10)) {
                case 0 -> words(journal, change);
                case 1 -> provider(journal, change);
                case 2 -> change.add(session(journal));
                case 3 -> period(journal, change);
                case 4 -> change.add(dose());
                case 5 -> delete(journal, change);
                case 6 -> edit(journal, change);
                default -> change.add(entry(journal));
            }
            change.commit("");
        }
    }

    private void words(JournalFile journal, Change change) {
        String word = "own-" + random.nextInt(6);
        if (!journal.vocabulary()
                .words()
                .getOrDefault(WordKind.TRIGGER, List.of())
                .contains(word)) {
            change.add(WordKind.TRIGGER, word);
        }
        if (!journal.vocabulary().measures().containsKey(REACH.name())) {
            change.add(REACH);
        }
        if (!journal.vocabulary().techniques().containsKey("cupping")) {
            change.addTherapy("cupping");
            change.addTechnique("cupping", "dry");
        }
    }

    private void provider(JournalFile journal, Change change) {
        List<Provider> known = journal.providers().all();
        Provider provider = new Provider(
                "Practice " + (char) ('A' + random.nextInt(5)), text(), text(), text(), maybe(1 + random.nextInt(5)));
        boolean isNew = known.stream().noneMatch(other -> other.name().equals(provider.name()));
        if (isNew && (known.isEmpty() || random.nextBoolean())) {
            change.add(provider);
        } else if (!isNew && random.nextInt(3) == 0) {
            change.edit(provider.name(), Provider.named("Practice " + random.nextInt(1_000_000)));
        } else if (!isNew) {
            change.edit(provider.name(), provider);
        }
    }

    private OptionalInt maybe(int value) {
        return random.nextBoolean() ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private String text() {
        return one(TEXTS);
    }

    private Moment moment() {
        long at = 1_600_000_000L + random.nextInt(100_000_000);
        return Moment.of(Instant.ofEpochSecond(at), ZONES[random.nextInt(ZONES.length)]);
    }

    private Entry entry(JournalFile journal) {
        List<Reading> readings = new ArrayList<>();
        List<Measure> known = new ArrayList<>(journal.vocabulary().measures().values());
        for (int i = random.nextInt(4); i >= 0; i--) {
            Measure measure = known.remove(random.nextInt(known.size()));
            double value = measure.min() + random.nextDouble() * (measure.max() - measure.min());
            double rounded = measure.isPain() ? Math.rint(value * 10) / 10 : value;
            readings.add(new Reading(measure, random.nextBoolean() ? rounded : Math.rint(measure.min() + 1)));
        }
        Descriptors descriptors = new Descriptors(
                some(journal, WordKind.QUALITY),
                some(journal, WordKind.SYMPTOM),
                some(journal, WordKind.TRIGGER),
                some(journal, WordKind.RELIEF));
        Moment felt = moment();
        return new Entry(felt, felt.at().plusSeconds(random.nextInt(200_000)), readings, remarks(), descriptors);
    }

    private Annotations remarks() {
        List<Site> sites = random.nextBoolean()
                ? List.of(new Site("neck", one(Side.values())), new Site("leg", Side.UNSAID))
                : List.of();
        return new Annotations(
                sites, random.nextBoolean() ? List.of("flare", "x" + random.nextInt(3)) : List.of(), text());
    }

    private List<String> some(JournalFile journal, WordKind kind) {
        List<String> words = journal.vocabulary().words().getOrDefault(kind, List.of());
        return random.nextBoolean() ? List.of() : List.of(words.get(random.nextInt(words.size())));
    }

    private Session session(JournalFile journal) {
        List<Provider> providers = journal.providers().all();
        boolean home = providers.isEmpty() || random.nextBoolean();
        String provider =
                home ? "" : providers.get(random.nextInt(providers.size())).name();
        Optional<Cost> cost =
                random.nextBoolean() ? Optional.of(new Cost(new BigDecimal("60.50"), "EUR")) : Optional.empty();
        boolean massage = random.nextBoolean();
        Treatment treatment = new Treatment(
                massage ? "massage" : "physical-therapy",
                massage ? List.of("swedish", "deep-tissue") : List.of(random.nextBoolean() ? "core" : "education"),
                maybe(1 + random.nextInt(90)),
                home,
                provider,
                cost);
        SessionOutcome outcome = new SessionOutcome(score(), score(), one(Helped.values()), text());
        Moment start = moment();
        return new Session(start, start.at(), treatment, outcome, remarks());
    }

    private Optional<Score> score() {
        return random.nextBoolean() ? Optional.of(new Score(random.nextInt(101) / 10.0)) : Optional.empty();
    }

    private void period(JournalFile journal, Change change) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
        Optional<LocalDate> last =
                random.nextInt(5) > 0 ? Optional.of(first.plusDays(random.nextInt(60))) : Optional.empty();
        Optional<Goal> goal = random.nextBoolean() ? Optional.of(Goal.parse("2/week")) : Optional.empty();
        Period period = new Period(random.nextBoolean() ? "massage" : "yoga", first, last, goal, text());
        if (journal.periods().overlapping(period, 0).isEmpty()) {
            change.add(period);
        }
    }

    private Dose dose() {
        OptionalDouble amount =
                random.nextBoolean() ? OptionalDouble.of(400 + random.nextDouble()) : OptionalDouble.empty();
        Moment taken = moment();
        return new Dose(
                taken, taken.at(), "=drug", amount, random.nextBoolean() ? "mg" : "", 1.5, random.nextBoolean());
    }

    private void delete(JournalFile journal, Change change) {
        journal.lastRecord().ifPresent(change::delete);
    }

    private void edit(JournalFile journal, Change change) {
        Optional<RecordId> last = journal.lastRecord();
        if (last.isPresent() && last.get().kind() == RecordKind.ENTRY) {
            change.replace(last.get(), entry(journal));
        } else if (last.isPresent() && last.get().kind() == RecordKind.SESSION) {
            change.replace(last.get(), session(journal));
        } else if (last.isPresent() && last.get().kind() == RecordKind.DOSE) {
            change.replace(last.get(), dose());
        }
    }
}
