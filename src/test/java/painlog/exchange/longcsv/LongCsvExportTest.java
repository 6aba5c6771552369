package painlog.exchange.longcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import painlog.calendar.Moment;
import painlog.exchange.ImportedLines;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.RecordKind;
import painlog.journal.Session;
import painlog.journal.Tombstone;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.Descriptors;
import painlog.journal.part.Goal;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.WordKind;

final class LongCsvExportTest {
    private static final Instant RECORDED = Instant.parse("2026-03-05T20:31:00Z");
    private static final Instant EDITED = Instant.parse("2026-03-06T08:00:00Z");
    private static final Moment AT = Moment.of(Instant.parse("2026-03-05T20:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Uid UID = new Uid(0, 7);
    private static final Annotations NECK =
            new Annotations(List.of(new Site("neck", Side.LEFT)), List.of("flare"), "=1+1");

    private static Measure measure(String name) {
        return ImportedLines.KNOWN.measure(name);
    }

    private static String rows(Consumer<JournalVisitor> said) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LongCsvExport export = new LongCsvExport(
                new PrintStream(bytes, false, StandardCharsets.UTF_8), ImportedLines.KNOWN.measures());
        said.accept(export);
        export.end();
        String header = String.join(",", LongCsv.COLUMNS) + "\r\n";
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(header, text.substring(0, header.length()));
        return text.substring(header.length()).replace("\r\n", "\n");
    }

    static List<Arguments> words() {
        return List.of(
                word(to -> to.setting("day-start", "04:00"), "setting,,,,day-start,,,04:00,,,,"),
                word(to -> to.therapy("massage"), "therapy,,,,,,,massage,,,,"),
                word(to -> to.technique("massage", "swedish"), "technique,,,,massage,,,swedish,,,,"),
                word(to -> to.word(WordKind.SITE, "neck"), "word,,,,site,,,neck,,,,"),
                word(
                        to -> to.tombstone(new Tombstone(UID, RecordKind.ENTRY, EDITED)),
                        "deleted,,,,,,,entry,,,00000000000000000000000000000007,2026-03-06T08:00:00Z"),
                word(
                        to -> to.measure(measure("weight")),
                        "measure,,,,weight,,,\"{\"\"name\"\":\"\"weight\"\",\"\"unit\"\":\"\"kg\"\",\"\"lowest\"\":20,"
                                + "\"\"highest\"\":400,\"\"better\"\":\"\"neither\"\"}\",,,,"));
    }

    private static Arguments word(Consumer<JournalVisitor> said, String row) {
        return Arguments.of(said, row);
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_of_the_journal_has_a_row_of_its_own(Consumer<JournalVisitor> said, String row) {
        assertEquals(row + "\n", rows(said));
    }

    private static Entry entry() {
        List<Reading> readings = List.of(new Reading(measure("pain"), 6), new Reading(measure("sleep-hours"), 7.5));
        Descriptors dull = new Descriptors(List.of("dull"), List.of("fatigue"), List.of("sitting"), List.of("heat"));
        return new Entry(AT, RECORDED, readings, NECK, dull);
    }

    private static Session session() {
        Treatment treatment = new Treatment(
                "massage", List.of("swedish"), OptionalInt.of(60), true, "Anna", Optional.of(Cost.parse("60EUR")));
        SessionOutcome outcome =
                new SessionOutcome(Optional.of(new Score(7)), Optional.of(new Score(4.5)), Helped.YES, "dizzy");
        return new Session(AT, RECORDED, treatment, outcome, Annotations.NONE);
    }

    private static Period period() {
        LocalDate first = LocalDate.of(2026, 1, 5);
        return new Period("massage", first, Optional.empty(), Optional.of(Goal.parse("2/week")), "first");
    }

    static List<Arguments> records() {
        Dose dose = new Dose(AT, RECORDED, "ibuprofen", OptionalDouble.of(400), "mg", 1, true);
        return List.of(
                Arguments.of(entry(), """
                    pain,6,,
                    sleep-hours,7.5,h,
                    site,,,neck:left
                    quality,,,dull
                    symptom,,,fatigue
                    trigger,,,sitting
                    relief,,,heat
                    tag,,,flare
                    note,,,'=1+1
                    dayStart,,,00:00
                    """),
                Arguments.of(session(), """
                    therapy,,,massage
                    technique,,,swedish
                    minutes,60,,
                    before,7,,
                    after,4.5,,
                    helped,,,yes
                    provider,,,Anna
                    home,,,yes
                    cost,,,60 EUR
                    adverse,,,dizzy
                    dayStart,,,00:00
                    """),
                Arguments.of(period(), """
                    therapy,,,massage
                    goal,,,2/week
                    label,,,first
                    """),
                Arguments.of(dose, """
                    drug,,,ibuprofen
                    amount,400,,
                    unit,,,mg
                    count,1,,
                    status,,,skipped
                    dayStart,,,00:00
                    """),
                Arguments.of(Provider.named("Anna Berg"), "name,,,Anna Berg\n"));
    }

    /** What the rows say beside what all rows of the record share. */
    @ParameterizedTest
    @MethodSource("records")
    void a_record_has_a_row_for_each_fact(JournalRecord record, String facts) {
        StringBuilder said = new StringBuilder();
        rows(to -> to.record(new VersionedRecord<>(12, UID, EDITED, 0, ImportedRecord.Origin.NONE, record)))
                .lines()
                .forEach(row -> said.append(
                                String.join(",", List.of(row.split(",", -1)).subList(4, 8)))
                        .append('\n'));

        assertEquals(facts, said.toString());
    }
}
