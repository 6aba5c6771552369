package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they seem: one clear sentence each, and nothing written. */
final class BadFileStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private void refused(byte[] bytes, String options, String sentence) throws IOException {
        Path file = Files.write(home.resolve("file"), bytes);
        var outcome = person.types("import " + file + options);
        String named = sentence.contains("file") ? sentence : "file: " + sentence;
        assertEquals("painlog: " + named + "\n", outcome.err());
        assertEquals(2, outcome.code());
        assertFalse(Files.exists(person.journal()));
    }

    private void refused(String text, String options, String sentence) throws IOException {
        refused(text.getBytes(StandardCharsets.UTF_8), options, sentence);
    }

    private static final String MAP = " --from csv --map at=at --map pain=pain";

    @Test
    void a_header_nobody_knows() throws IOException {
        refused(
                "when,how bad\n",
                "",
                "the file is not known by its columns, which are when, how bad; name them, such"
                        + " as --from csv --map at=COLUMN --map pain=COLUMN");
    }

    @Test
    void a_header_that_lost_a_column() throws IOException {
        refused(
                "full_date,weekday,time,mood,activities,note\n",
                "",
                "the file is not known by its columns, which are full_date, weekday, time, mood, activities, note,"
                        + " while those of daylio would be"
                        + " full_date,date,weekday,time,mood,activities,scales,note_title,note; name them, such as --from"
                        + " csv --map at=COLUMN --map pain=COLUMN");
    }

    @Test
    void a_header_of_another_program() throws IOException {
        refused(
                "when,how bad\n",
                " --from track-and-graph",
                "this is no track-and-graph file: its columns are when, how bad; expected"
                        + " FeatureName,Timestamp,Value,Label,Note or FeatureName,Timestamp,Value,Label or"
                        + " FeatureName,Timestamp,Value,Note or FeatureName,Timestamp,Value");
    }

    @Test
    void a_last_line_cut_off() throws IOException {
        var outcome = person.types(
                "import " + Files.writeString(home.resolve("f"), "at,pain\n2024-01-01T20:00,4\n2024-01-0") + MAP);
        assertTrue(outcome.err().startsWith("line 3: the last line is cut off: it has 1 of 2 cells"), outcome.err());
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void a_quote_that_never_ends() throws IOException {
        refused(
                "at,pain\n2024-01-01T20:00,\"4\n",
                MAP,
                "a quoted cell does not end as it should after line 1, so the"
                        + " file may be cut off; export it again");
    }

    @Test
    void mixed_line_ends() throws IOException {
        refused(
                "at,pain\r\n2024-01-01T20:00,4\n2024-01-02T20:00,4\r\n",
                MAP,
                "line 2 ends in LF, those before it in CRLF; lines may be lost or glued together, so export the file"
                        + " again or make its line ends the same");
    }

    @Test
    void line_ends_inside_quotes_may_differ() throws IOException {
        Path file = Files.writeString(home.resolve("f"), "at,pain,note\r\n2024-01-01T20:00,4,\"a\nb\"\r\n");
        person.says("import " + file + MAP + " --map note=note");
        assertTrue(person.says("list --format csv").contains("\"a\nb\""));
    }

    @Test
    void nul_bytes() throws IOException {
        refused(
                "at,pain\n2024-01-01T20:00,4\u0000\n",
                MAP,
                "line 2 holds a NUL byte, so the file is not plain text;" + " export it again, as CSV in UTF-8");
    }

    @Test
    void a_line_of_ten_megabytes() throws IOException {
        refused(
                "at,pain\n" + "4".repeat(10_000_000),
                MAP,
                "line 2 is longer than 1 MB, so the file is not a list of" + " records");
    }

    @Test
    void an_empty_file() throws IOException {
        refused("", MAP, "the file file is empty");
    }

    @Test
    void a_zip() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("notes.txt"));
        }
        refused(
                bytes.toByteArray(),
                "",
                "the file file is a ZIP archive; unpack it and import the file inside (CSV, or"
                        + " export.xml of Apple Health)");
    }

    @Test
    void an_xml_bomb() throws IOException {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                + " \"&a;&a;&a;&a;&a;&a;\">]>\n<HealthData>&b;</HealthData>";
        refused(bomb, "", "line 3 uses an XML entity, which Apple Health never writes; refused");
    }

    @Test
    void an_external_entity() throws IOException {
        Path secret = Files.writeString(home.resolve("secret"), "secret");
        String xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>\n<HealthData><Record type=\"&x;\"/></HealthData>";
        refused(xml, "", "line 3 uses an XML entity, which Apple Health never writes; refused");
    }

    @Test
    void xml_of_something_else() throws IOException {
        refused("<html/>", "", "the file is XML of \"html\", not of \"HealthData\" as Apple Health exports it");
    }

    @Test
    void xml_cut_off() throws IOException {
        refused(
                "<HealthData>\n<Record",
                "",
                "line 2 is not XML as Apple Health writes it, perhaps because the file is"
                        + " cut off; export it again");
    }

    @Test
    void a_number_of_another_country() throws IOException {
        var outcome =
                person.types("import " + Files.writeString(home.resolve("f"), "at;pain\n2024-01-01T20:00;6,5\n") + MAP);
        assertTrue(
                outcome.err()
                        .startsWith("line 2: score \"6,5\" is not a number from 0 to 10, such as 6 or 6.5; write a"
                                + " decimal point, 6.5"),
                outcome.err());
    }

    @Test
    void json_of_something_else() throws IOException {
        refused(
                "{\"a\":1}",
                "",
                "the file file is JSON, but not what painlog export writes, which begins with"
                        + " {\"schema\":\"painlog.export/1\"");
    }

    @Test
    void an_export_cut_off() throws IOException {
        person.says("6");
        String json = person.says("export");
        Files.delete(person.journal());
        var outcome =
                person.types("import " + Files.writeString(home.resolve("f"), json.substring(0, json.length() - 200)));
        assertTrue(outcome.err().startsWith("painlog: the file is not whole JSON at line "), outcome.err());
        assertEquals(2, outcome.code());
    }

    @Test
    void another_journal_is_not_imported_but_merged() throws IOException {
        person.says("6");
        Path copy = Files.copy(person.journal(), home.resolve("copy.db"));
        Files.delete(person.journal());
        refused(
                Files.readAllBytes(copy),
                "",
                "the file file is an SQLite file; painlog merge brings in another journal");
    }
}
