package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import painlog.calendar.Moment;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.Goal;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.plan.PlanDraw;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Side;
import painlog.journal.word.WordKind;

/** The kinds of records, which the visitor, the ids and the stored words agree on. */
final class JournalRecordTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Moment AT = Moment.of(NOON, ZoneId.of("Europe/Oslo"));
    private static final Annotations STIFF = new Annotations(List.of(), List.of(), "stiff");

    private static final Entry ENTRY = new Entry(AT, NOON, List.of(), STIFF, Descriptors.UNSAID);
    private static final Session SESSION = new Session(
            AT,
            NOON,
            new Treatment("massage", List.of(), OptionalInt.empty(), true, "", Optional.empty()),
            new SessionOutcome(Optional.empty(), Optional.empty(), Helped.UNSAID, ""),
            STIFF);
    private static final Period PERIOD =
            new Period("massage", LocalDate.of(2026, 1, 5), Optional.empty(), Optional.empty(), "");
    private static final Dose DOSE = new Dose(AT, NOON, "ibuprofen", OptionalDouble.empty(), "", 1, false);
    private static final List<Arm> ARMS = List.of(Arm.NONE, Arm.of(List.of("massage")));
    private static final Plan PLAN = new Plan(
            new PlanShape(ARMS, 14, 1, 0),
            LocalDate.of(2026, 12, 7),
            new PlanDraw(7, List.of(ARMS), AT, 0),
            Optional.empty());
    private static final Provider PROVIDER = Provider.named("Anna Berg");

    /** One record of each kind. */
    private static final List<JournalRecord> ALL = List.of(ENTRY, SESSION, PERIOD, DOSE, PLAN, PROVIDER);

    /** Says which of its methods was called. */
    private static final RecordVisitor<String> NAME = new RecordVisitor<>() {
        @Override
        public String entry(Entry entry) {
            return "entry";
        }

        @Override
        public String session(Session session) {
            return "session";
        }

        @Override
        public String period(Period period) {
            return "period";
        }

        @Override
        public String dose(Dose dose) {
            return "dose";
        }

        @Override
        public String plan(Plan plan) {
            return "plan";
        }

        @Override
        public String provider(Provider provider) {
            return "provider";
        }
    };

    @Test
    void there_is_an_example_of_every_kind() {
        Set<Class<?>> examples = new HashSet<>();
        ALL.forEach(record -> examples.add(record.getClass()));
        Set<Class<?>> kinds = new HashSet<>(Arrays.asList(JournalRecord.class.getPermittedSubclasses()));
        assertTrue(kinds.remove(IdentifiedRecord.class));
        kinds.addAll(Arrays.asList(IdentifiedRecord.class.getPermittedSubclasses()));
        assertEquals(kinds, examples);
    }

    @Test
    void a_visitor_gets_each_record_by_its_own_kind() {
        assertEquals(
                List.of("entry", "session", "period", "dose", "plan", "provider"),
                ALL.stream().map(record -> record.accept(NAME)).toList());
    }

    @Test
    void every_kind_of_id_is_that_of_one_kind_of_record_and_only_providers_have_none() {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        for (JournalRecord record : ALL) {
            Optional<RecordKind> kind = record.identified().map(RecordKind::of);
            assertEquals(record.accept(NAME), kind.map(RecordKind::word).orElse("provider"));
            kind.ifPresent(kinds::add);
        }
        assertEquals(EnumSet.allOf(RecordKind.class), kinds);
    }

    @Test
    void a_record_has_no_id_of_another_kind() {
        assertThrows(IllegalArgumentException.class, () -> new Stored<>(new RecordId(RecordKind.DOSE, 1), ENTRY));
    }

    @Test
    void times_and_notes_are_those_of_kinds_that_have_them() {
        Optional<Moment> at = Optional.of(AT);
        Optional<Moment> none = Optional.empty();
        assertEquals(
                List.of(at, at, none, at, at, none),
                ALL.stream().map(JournalRecord::moment).toList());
        assertEquals(
                List.of("stiff", "stiff", "", "", "", ""),
                ALL.stream().map(JournalRecord::note).toList());
    }

    @Test
    void stored_words_stay_as_they_are() {
        assertEquals(
                List.of("entry", "session", "period", "dose", "plan"), words(RecordKind.values(), RecordKind::word));
        assertEquals(
                List.of("site", "symptom", "trigger", "relief", "quality"), words(WordKind.values(), WordKind::word));
        assertEquals(List.of("lower", "higher", "neither"), words(BetterDirection.values(), BetterDirection::word));
        assertEquals(List.of("", "yes", "somewhat", "no", "unsure"), words(Helped.values(), Helped::word));
        assertEquals(List.of("", "left", "right", "both", "middle"), words(Side.values(), Side::word));
        assertEquals(List.of("day", "week", "month"), words(Goal.Per.values(), Goal.Per::word));
    }

    @Test
    void stored_words_are_read_back_and_others_refused() {
        Arrays.asList(RecordKind.values()).forEach(kind -> assertEquals(kind, RecordKind.ofWord(kind.word())));
        Arrays.asList(WordKind.values()).forEach(kind -> assertEquals(kind, WordKind.ofWord(kind.word())));
        Arrays.asList(Goal.Per.values()).forEach(per -> assertEquals(per, Goal.Per.ofWord(per.word())));
        assertThrows(IllegalArgumentException.class, () -> RecordKind.ofWord("provider"));
        assertThrows(IllegalArgumentException.class, () -> WordKind.ofWord("tag"));
        assertThrows(IllegalArgumentException.class, () -> Goal.Per.ofWord("year"));
    }

    private static <E> List<String> words(E[] all, Function<E, String> word) {
        return Arrays.stream(all).map(word).toList();
    }
}
