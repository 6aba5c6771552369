package painlog.report.due;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.analysis.due.Due;
import painlog.analysis.due.DueItem;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.plan.PlanSentences;
import painlog.report.plan.PlanTodayJson;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** What is open today, in every format. */
public record DueReport(Due due) implements Report {
    private static final List<String> TITLES =
            List.of("kind", "therapy", "planned", "done", "left", "until", "last", "text");

    /** One line for a prompt, which nothing may wrap; empty where nothing is open and no plan runs. */
    public static String shortLine(Due due) {
        List<String> words = new ArrayList<>();
        due.plan().flatMap(DuePlan::word).ifPresent(words::add);
        due.items().forEach(item -> words.add(item.accept(new DueWord())));
        return String.join(", ", words);
    }

    @Override
    public TextDocument page() {
        List<Block> lines = new ArrayList<>();
        due.plan().flatMap(DuePlan::line).ifPresent(line -> lines.add(new Paragraph(line)));
        due.items().forEach(item -> lines.add(new Paragraph(text(item))));
        return new TextDocument(lines);
    }

    private String text(DueItem item) {
        return item.accept(new DueText(due.day()));
    }

    @Override
    public Table records() {
        List<List<String>> rows = new ArrayList<>();
        due.plan().ifPresent(plan -> rows.add(row(DueFields.of(plan), PlanSentences.today(plan))));
        due.items().forEach(item -> rows.add(row(DueFields.of(item), text(item))));
        return Table.of(TITLES.stream().map(Column::words).toList(), rows);
    }

    private static List<String> row(DueFields fields, String text) {
        return List.of(
                fields.kind(),
                fields.therapy(),
                number(fields.planned()),
                number(fields.done()),
                number(fields.left()),
                fields.until().map(LocalDate::toString).orElse(""),
                fields.last().map(LocalDate::toString).orElse(""),
                text);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("due").put("day", due.day().toString());
        object.set("plan", due.plan().<JsonNode>map(PlanTodayJson::of).orElse(NullNode.getInstance()));
        ArrayNode list = object.putArray("due");
        due.items().forEach(item -> list.add(node(DueFields.of(item), text(item))));
        out.println(object);
    }

    private static ObjectNode node(DueFields fields, String text) {
        ObjectNode node = Json.mapper().createObjectNode().put("kind", fields.kind());
        node.put("therapy", fields.therapy().isEmpty() ? null : fields.therapy());
        put(node, "planned", fields.planned());
        put(node, "done", fields.done());
        put(node, "left", fields.left());
        put(node, "until", fields.until());
        put(node, "last", fields.last());
        return node.put("text", text);
    }

    private static void put(ObjectNode node, String key, OptionalInt number) {
        if (number.isPresent()) {
            node.put(key, number.getAsInt());
        } else {
            node.putNull(key);
        }
    }

    private static void put(ObjectNode node, String key, Optional<LocalDate> day) {
        node.put(key, day.map(LocalDate::toString).orElse(null));
    }

    @Override
    public void jsonLines(PrintStream out) {
        due.plan().ifPresent(plan -> out.println(node(DueFields.of(plan), PlanSentences.today(plan))));
        due.items().forEach(item -> out.println(node(DueFields.of(item), text(item))));
    }

    @Override
    public boolean isEmpty() {
        return due.isEmpty();
    }
}
