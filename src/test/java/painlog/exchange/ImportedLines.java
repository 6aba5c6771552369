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
import java.util.Optional;
import java.util.TreeMap;
import painlog.error.BadInput;
import painlog.exchange.detect.FileImport;
import painlog.journal.ImportedRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.Uid;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;

/** Imports files of a few rows and lists the results, one per line. */
public final class ImportedLines implements ImportSink {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    private static final Map<String, Measure> MEASURES = Map.of(
            "pain", new Measure("pain", "", 0, 10, BetterDirection.LOWER),
            "stress", new Measure("stress", "", 0, 10, BetterDirection.LOWER),
            "mood", new Measure("mood", "", 0, 10, BetterDirection.HIGHER),
            "sleep", new Measure("sleep", "", 0, 10, BetterDirection.HIGHER),
            "energy", new Measure("energy", "", 0, 10, BetterDirection.HIGHER),
            "sleep-hours", new Measure("sleep-hours", "h", 0, 24, BetterDirection.HIGHER),
            "weight", new Measure("weight", "kg", 20, 400, BetterDirection.NEITHER));

    public static final Vocabulary KNOWN = new Vocabulary(
            MEASURES,
            Map.of("massage", List.of("swedish", "deep-tissue"), "physical-therapy", List.of("core")),
            Map.of(
                    WordKind.SITE, List.of("neck", "lower-back", "head"),
                    WordKind.SYMPTOM, List.of("fatigue", "stiffness"),
                    WordKind.TRIGGER, List.of("sitting", "stress"),
                    WordKind.RELIEF, List.of("heat", "rest"),
                    WordKind.QUALITY, List.of("dull", "sharp")));

    private static final ImportSettings.Conventions PLAIN = ImportSettings.Conventions.PLAIN;

    private final List<String> lines = new ArrayList<>();
    private final List<Uid> uids = new ArrayList<>();

    /** Nothing wished for: as a command line without options. */
    public static ImportSettings settings() {
        return new ImportSettings(KNOWN, OSLO, NOW, PLAIN, Map.of(), Map.of(), false);
    }

    /** The columns in the order of the fields, so that values come in the same order at every run. */
    public static ImportSettings mapping(Map<String, List<String>> map) {
        return new ImportSettings(KNOWN, OSLO, NOW, PLAIN, new TreeMap<>(map), Map.of(), false);
    }

    public static ImportSettings severity(Map<String, Double> severity) {
        return new ImportSettings(KNOWN, OSLO, NOW, PLAIN, Map.of(), severity, false);
    }

    public static ImportSettings spelled(ImportSettings settings, String dateFormat, boolean decimalComma) {
        ImportSettings.Conventions conventions = new ImportSettings.Conventions(
                StandardCharsets.UTF_8,
                "",
                ImportSettings.DateStyle.ISO.in(dateFormat),
                new ImportSettings.NumberStyle(decimalComma, Optional.empty()));
        return with(settings, conventions);
    }

    /** The same settings under other conventions. */
    public static ImportSettings with(ImportSettings settings, ImportSettings.Conventions conventions) {
        return new ImportSettings(
                KNOWN, OSLO, NOW, conventions, settings.map(), settings.severity(), settings.newWords());
    }

    /** What becomes of the file, in the order of its rows; a refusal of the whole file is the last line. */
    public static List<String> lines(String text, ImportSettings settings) {
        return of(text, settings).lines;
    }

    /** The same for a file with one row. */
    public static String line(String text, ImportSettings settings) {
        return String.join(" | ", lines(text, settings));
    }

    /** The identities of the records of a file. */
    static List<Uid> uids(String text, ImportSettings settings) {
        return of(text, settings).uids;
    }

    private static ImportedLines of(String text, ImportSettings settings) {
        ImportedLines heard = new ImportedLines();
        try {
            Path file = Files.createTempFile("painlog", ".txt");
            try {
                Files.writeString(file, text);
                FileImport.read(file, ImportFormat.AUTO, settings, heard);
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
    public void take(long line, ImportedRecord imported) {
        uids.add(imported.uid());
        lines.add(RecordLine.of(imported.record()));
    }

    @Override
    public JournalVisitor contents() {
        return new JournalLines(lines);
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
