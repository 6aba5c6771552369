package painlog.report.care;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DaySpan;
import painlog.report.words.SettingRow;
import painlog.report.write.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of commands that maintain the journal's file. */
public final class MaintenanceJson {
    /**
     * What a journal gained from a file, and which of its records it did not take.
     *
     * @param changed records of which the file held a later version
     * @param deleted records the other journal had deleted
     * @param deletionsNoted deletions of the other journal whose records were not here
     * @param known records that were there already
     * @param deletedHere records that were deleted from this journal and stay so
     */
    public record Gained(
            NewRecords added, long changed, long deleted, long deletionsNoted, long known, long deletedHere) {}

    /**
     * New records of a journal.
     *
     * @param entries empty, like sessions and doses, where only records as such were counted
     * @param added of whatever kind
     */
    public record NewRecords(OptionalLong entries, OptionalLong sessions, OptionalLong doses, long added) {}

    /** A row of a file shown before it is imported: where, what, and whether it is there already or was deleted. */
    public record Shown(long line, String record, boolean known, boolean deletedHere) {}

    /**
     * How the rows of a file were taken.
     *
     * @param from the program that wrote the file
     * @param leftOut rows by what they are about that has no place here
     * @param skipped rows that could not be taken
     */
    public record ExportedRows(String from, List<Shown> shown, Map<String, Long> leftOut, long skipped) {}

    /** A file that a demo made, and the command line that makes it. */
    public record Made(String file, String command) {}

    /**
     * A journal that a demo made.
     *
     * @param days it is about
     * @param made what the commands made of it
     */
    public record DemoJournal(String file, DaySpan days, List<Made> made) {
        public DemoJournal {
            made = List.copyOf(made);
        }
    }

    private MaintenanceJson() {}

    /** What {@code merge} prints. */
    public static String merged(String file, boolean dryRun, Gained gained) {
        return gained("merge", file, dryRun, gained).toString();
    }

    /** What {@code import} prints. */
    public static String imported(String file, boolean dryRun, Gained gained, ExportedRows exportedRows) {
        ObjectNode object = gained("import", file, dryRun, gained).put("from", exportedRows.from());
        object.set("preview", Json.mapper().valueToTree(exportedRows.shown()));
        ArrayNode leftOut = object.putArray("leftOut");
        exportedRows
                .leftOut()
                .forEach((what, n) -> leftOut.addObject().put("what", what).put("rows", n));
        return object.put("skipped", exportedRows.skipped()).toString();
    }

    private static ObjectNode gained(String command, String file, boolean dryRun, Gained gained) {
        ObjectNode object = Json.object(command).put("file", file).put("dryRun", dryRun);
        object.setAll(Json.tree(gained.added()));
        return object.put("changed", gained.changed())
                .put("deleted", gained.deleted())
                .put("deletionsNoted", gained.deletionsNoted())
                .put("known", gained.known())
                .put("deletedHere", gained.deletedHere());
    }

    /** What {@code backup} prints. */
    public static String backup(Path journal, Path copy) {
        return Json.object("backup")
                .put("journal", journal.toString())
                .put("copy", copy.toString())
                .toString();
    }

    /**
     * What {@code restore} prints.
     *
     * @param aside where the journal before it is kept; {@code null} when there was none, or nothing was changed
     */
    public static String restored(Path journal, Path from, boolean dryRun, @Nullable Path aside) {
        return Json.object("restore")
                .put("journal", journal.toString())
                .put("from", from.toString())
                .put("dryRun", dryRun)
                .put("aside", aside == null ? null : aside.toString())
                .toString();
    }

    /** What {@code demo} prints: the journal of the first half year, and the same journal after the second one. */
    public static String demo(DemoJournal first, DemoJournal year) {
        ObjectNode object = Json.object("demo");
        put(object, first);
        put(object.putObject("year"), year);
        return object.toString();
    }

    private static void put(ObjectNode node, DemoJournal demo) {
        node.put("journal", demo.file());
        node.setAll(Json.node(demo.days()));
        node.set("files", Json.mapper().valueToTree(demo.made()));
    }

    /** What {@code config get} prints. */
    public static String inForce(SettingRow setting) {
        return Json.object("config-get").setAll(Json.tree(setting)).toString();
    }

    /**
     * What {@code config set} prints.
     *
     * @param value empty when it was taken out
     */
    public static String set(Path file, String name, String value) {
        return Json.object("config-set")
                .put("name", name)
                .put("value", value.isEmpty() ? null : value)
                .put("file", file.toString())
                .toString();
    }

    /** What {@code config path} prints. */
    public static String configPath(Path file) {
        return Json.object("config-path").put("path", file.toString()).toString();
    }
}
