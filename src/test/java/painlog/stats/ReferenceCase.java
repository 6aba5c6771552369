package painlog.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import painlog.stats.series.Description;
import painlog.stats.series.Series;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One reference file with the entries it belongs to. Everything is computed from the entries, days included. */
record ReferenceCase(JsonNode json, List<Entry> entries) {
    record Entry(int day, double score, double hour) {}

    static ReferenceCase read(Path file) {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
            List<Entry> entries = new ArrayList<>();
            if (json.has("entries_csv")) {
                List<String> lines = Files.readAllLines(
                        file.resolveSibling(json.get("entries_csv").asString()));
                List<String> header = List.of(lines.get(0).split(",", -1));
                lines.stream().skip(1).map(line -> entry(header, line)).forEach(entries::add);
            }
            return new ReferenceCase(json, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(List<String> header, String line) {
        String[] cells = line.split(",", -1);
        int hour = header.indexOf("hours_since_origin");
        return new Entry(
                Integer.parseInt(cells[header.indexOf("day")]),
                Double.parseDouble(cells[header.indexOf("score")]),
                hour < 0 ? 0 : Double.parseDouble(cells[hour]));
    }

    String kind() {
        return json.get("kind").asString();
    }

    JsonNode expected() {
        return json.get("expected");
    }

    List<JsonNode> periods() {
        return list("periods");
    }

    List<JsonNode> list(String name) {
        return StreamSupport.stream(json.get(name).spliterator(), false).toList();
    }

    /** The entries of a span of days, both included. */
    record Span(int first, int last, List<Entry> entries) {
        Series days() {
            TreeMap<Integer, List<Double>> byDay = new TreeMap<>();
            entries.forEach(
                    e -> byDay.computeIfAbsent(e.day(), d -> new ArrayList<>()).add(e.score()));
            return Series.of(
                    byDay.keySet().stream().mapToInt(d -> d).toArray(),
                    byDay.values().stream()
                            .mapToDouble(scores ->
                                    scores.stream().mapToDouble(s -> s).sum() / scores.size())
                            .toArray());
        }

        Outcome<Description> describe() {
            double worst = entries.stream().mapToDouble(Entry::score).max().orElse(0);
            return Description.of(days(), last - first + 1, entries.size(), worst);
        }
    }

    Span span(int first, int last) {
        return new Span(
                first,
                last,
                entries.stream()
                        .filter(e -> e.day() >= first && e.day() <= last)
                        .toList());
    }

    Span period(int index, int washout) {
        JsonNode period = periods().get(index);
        return span(
                period.get("start_day").asInt() + washout, period.get("end_day").asInt());
    }
}
