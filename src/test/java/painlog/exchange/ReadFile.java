package painlog.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.journal.Arrival;
import painlog.journal.BadInput;
import painlog.journal.Better;
import painlog.journal.Contents;
import painlog.journal.Measure;
import painlog.journal.Uid;
import painlog.journal.Vocabulary;
import painlog.journal.WordKind;

/** Reads files made of a few rows and keeps what becomes of them, a line each. */
final class ReadFile implements Sink {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    private static final Map<String, Measure> MEASURES = Map.of(
            "pain", new Measure("pain", "", 0, 10, Better.LOWER),
            "stress", new Measure("stress", "", 0, 10, Better.LOWER),
            "mood", new Measure("mood", "", 0, 10, Better.HIGHER),
            "sleep", new Measure("sleep", "", 0, 10, Better.HIGHER),
            "energy", new Measure("energy", "", 0, 10, Better.HIGHER),
            "sleep-hours", new Measure("sleep-hours", "h", 0, 24, Better.HIGHER),
            "weight", new Measure("weight", "kg", 20, 400, Better.NEITHER));

    static final Vocabulary KNOWN = new Vocabulary(
            MEASURES,
            Map.of("massage", List.of("swedish", "deep-tissue"), "physical-therapy", List.of("core")),
            Map.of(
                    WordKind.SITE, List.of("neck", "lower-back", "head"),
                    WordKind.SYMPTOM, List.of("fatigue", "stiffness"),
                    WordKind.TRIGGER, List.of("sitting", "stress"),
                    WordKind.RELIEF, List.of("heat", "rest"),
                    WordKind.QUALITY, List.of("dull", "sharp")));

    private static final Wishes.Spelling PLAIN = new Wishes.Spelling(StandardCharsets.UTF_8, "", "", false);

    private final List<String> lines = new ArrayList<>();
    private final List<Uid> uids = new ArrayList<>();

    /** Nothing wished for: as a command line without options. */
    static Wishes wishes() {
        return new Wishes(KNOWN, OSLO, NOW, PLAIN, Map.of(), Map.of(), false);
    }

    static Wishes mapping(Map<String, List<String>> map) {
        return new Wishes(KNOWN, OSLO, NOW, PLAIN, map, Map.of(), false);
    }

    static Wishes severity(Map<String, Double> severity) {
        return new Wishes(KNOWN, OSLO, NOW, PLAIN, Map.of(), severity, false);
    }

    static Wishes spelled(Wishes wishes, String dateFormat, boolean decimalComma) {
        Wishes.Spelling spelling = new Wishes.Spelling(StandardCharsets.UTF_8, dateFormat, "", decimalComma);
        return new Wishes(KNOWN, OSLO, NOW, spelling, wishes.map(), wishes.severity(), wishes.newWords());
    }

    /** What becomes of the file, in the order of its rows; a refusal of the whole file is the last line. */
    static List<String> lines(String text, Wishes wishes) {
        return of(text, wishes).lines;
    }

    /** The same for a file with one row. */
    static String line(String text, Wishes wishes) {
        return String.join(" | ", lines(text, wishes));
    }

    /** The identities of the records of a file. */
    static List<Uid> uids(String text, Wishes wishes) {
        return of(text, wishes).uids;
    }

    private static ReadFile of(String text, Wishes wishes) {
        ReadFile heard = new ReadFile();
        try {
            Path file = Files.createTempFile("painlog", ".txt");
            try {
                Files.writeString(file, text);
                Imports.read(file, Source.AUTO, wishes, heard);
            } catch (BadInput fault) {
                String name = String.valueOf(file.getFileName());
                heard.lines.add("refused: " + fault.sentence().replace(name, "FILE"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return heard;
    }

    @Override
    public void take(long line, Arrival arrival) {
        uids.add(arrival.uid());
        lines.add(RecordWords.of(arrival.record()));
    }

    @Override
    public Contents contents() {
        return new HeardContents(lines);
    }

    @Override
    public void word(WordKind kind, String word) {
        lines.add("new " + kind.word() + " " + word);
    }

    @Override
    public void reject(long line, String reason) {
        lines.add("line " + line + ": " + reason);
    }

    @Override
    public void leaveOut(String what) {
        lines.add("left out: " + what);
    }

    @Override
    public void read(long bytes) {
        // how far it has come is of no interest here
    }
}
