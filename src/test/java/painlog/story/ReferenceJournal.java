package painlog.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.Feel;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.Reading;
import painlog.journal.Remarks;
import painlog.store.Change;
import painlog.store.JournalFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case of the reference vectors as a person's journal: its entries and its periods. */
record ReferenceJournal(Path file, JsonNode json) {
    private static final Map<String, List<String>> THERAPIES = Map.of(
            "none", List.of("none"),
            "massage", List.of("massage"),
            "pt", List.of("physical-therapy"),
            "both", List.of("massage", "physical-therapy"));

    static ReferenceJournal read(Path file) throws IOException {
        return new ReferenceJournal(file, JsonMapper.shared().readTree(Files.readString(file)));
    }

    String kind() {
        return json.get("kind").asString();
    }

    JsonNode expected() {
        return json.get("expected");
    }

    /** Puts it into the journal of that person. */
    void recordFor(Person person) throws IOException {
        Instant now = Instant.parse("2026-11-20T20:00:00Z");
        try (JournalFile journal = JournalFile.openOrCreate(person.journal());
                Change change = journal.begin("import", now)) {
            Measure pain = journal.vocabulary().measure(Measure.PAIN);
            List<String> lines = Files.readAllLines(
                    file.resolveSibling(json.get("entries_csv").asString()));
            for (String line : lines.subList(1, lines.size())) {
                change.add(entry(line.split(",", -1), pain, now));
            }
            json.get("periods").forEach(period -> add(change, period));
            change.commit("a reference case");
        }
    }

    private static Entry entry(String[] cells, Measure pain, Instant now) {
        Moment felt = Moment.of(LocalDateTime.parse(cells[0]), ZoneId.of("UTC"));
        Reading score = new Reading(pain, Double.parseDouble(cells[2]));
        return new Entry(felt, now, List.of(score), Remarks.NONE, Feel.UNSAID);
    }

    private static void add(Change change, JsonNode period) {
        LocalDate first = LocalDate.parse(period.get("start_date").asString());
        LocalDate last = LocalDate.parse(period.get("end_date").asString());
        for (String therapy : THERAPIES.getOrDefault(period.get("type").asString(), List.of())) {
            change.add(new Period(therapy, first, Optional.of(last), Optional.empty(), ""));
        }
    }
}
