package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as programs, spreadsheets and people leave them, each with what it means. */
final class InputFileStory {
    private static final Path INPUTS = Path.of("src", "test", "resources", "painlog", "story", "inputs");

    @TempDir
    Path home = Path.of("");

    private Person person() {
        return new Person(home).at("2026-11-27T12:00:00+01:00");
    }

    private static String line(String file, @Nullable String options) {
        return "import " + INPUTS.resolve(file) + (options == null ? "" : " " + options);
    }

    /** Where, when and what, without ids and times of recording; records with a bar between. */
    private static String records(Person person) {
        String all =
                (person.says("list entries --format csv") + person.says("list doses --format csv")).replace("\r", "");
        StringBuilder records = new StringBuilder();
        for (String row : all.split("\n(?=[ed]\\d)|\n$|\n(?=id,)")) {
            if (!row.startsWith("id,")) {
                String[] cells = row.split(",", 5);
                String rest = cells[4].replaceAll(",{2,}", ",").replaceAll("^,|,$", "");
                records.append(records.length() == 0 ? "" : " / ")
                        .append(cells[1])
                        .append(' ')
                        .append(rest);
            }
        }
        return records.toString().replace("\n", "\\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        f03-zone-in-format.csv          | --map at=at --map pain=pain --date-format "yyyy-MM-dd HH:mm [z][VV]"                | 2024-03-01T10:00:00-08:00 5 / 2024-03-02T10:00:00-05:00 6
        f04-utc-with-zone-column.csv    | --map at=at --map zone=zone --map pain=pain                                         | 2026-01-09T19:00:00-08:00 6 / 2026-07-20T01:30:00+03:00 5
        f05-dose-fractions.csv          | --map at=at --map drug=drug --map amount=amount --map unit=unit                     | 2024-03-01T08:00:00+01:00 examplol,0.5,tablet,1,taken / 2024-03-01T09:00:00+01:00 examplol,500,mg,2,taken / 2024-03-01T10:00:00+01:00 examplol,400,mg,2,taken / 2024-03-01T11:00:00+01:00 examplol,0.5,tablet,1,taken
        f06-thousands-dot.csv           | --map at=at --map drug=drug --map amount=amount --map steps=steps --decimal-comma --date-format "dd.MM.yyyy HH:mm" | 2026-07-19T10:00:00+02:00 steps=12345 / 2026-07-19T10:00:00+02:00 examplol,1000,mg,1,taken
        f11-migraine-buddy-offset.csv   |                                                                                     | 2025-07-21T14:40:00+02:00 3,head,lasted 02h 10m / 2025-07-25T16:05:00-07:00 5,head,lasted 00h 30m / 2025-07-28T23:50:00Z 6,head,lasted 01h 20m
        f14-trailing-delimiter-header.csv | --map at=When --map pain=Score                                                    | 2025-06-11T07:15:00+02:00 4 / 2025-06-11T19:30:00+02:00 3
        f15-blank-tail.csv              | --map at=date --map pain=pain --date-format dd/MM/yyyy                              | 2025-06-11T12:00:00+02:00 3 / 2025-06-12T12:00:00+02:00 2
        f16-utf16.csv                   | --map at=Datum --map pain=Schmerz --date-format dd.MM.yyyy --encoding utf-16        | 2024-03-01T12:00:00+01:00 5
        f17-utc-z-days.csv              | --map at=at --map pain=pain --zone America/Los_Angeles                              | 2026-07-19T20:00:00-07:00 5
        f17-utc-z-days.csv              | --map at=at --map pain=pain                                                         | 2026-07-20T03:00:00Z 5
        f18-bearable-names.csv          | --map-severity mild=2,moderate=5,severe=8                                           | 2025-06-03T09:00:00+02:00 5,lower-back,severity-moderate,Back (lower) pain (Moderate) / 2025-06-03T12:00:00+02:00 5,abdomen,severity-moderate,Abdominal pain (Moderate) / 2025-06-03T18:00:00+02:00 painting painting-moderate,Painting (Moderate) / 2025-06-03T18:00:00+02:00 trachea-irritation trachea-irritation-moderate,Trachea irritation (Moderate)
        f19-bearable-empty-rating.csv   |                                                                                     | 2025-06-03T09:00:00+02:00 mood=5
        f20-track-and-graph-legacy.csv  |                                                                                     | 2025-05-02T09:15:00+02:00 5 / 2025-05-03T06:00:00Z sleep-hours=7.166666666666667h / 2025-05-03T09:15:00+02:00 3,moderate,after a walk
        f21-daylio-2018.csv             |                                                                                     | 2018-03-05T18:10:00+01:00 mood-fine / 2018-03-06T07:20:00+01:00 mood-low tea walk
        f22-no-header.csv               | --map at=1 --map pain=2                                                             | 2025-06-10T12:00:00+02:00 3 / 2025-06-11T12:00:00+02:00 4
        f23-migraine-buddy-hour.csv     |                                                                                     | 2025-06-08T07:05:00+02:00 3,head,lasted 01h 20m
        f26-na-markers.csv              | --map at=at --map steps=steps --map pain=pain                                       | 2024-03-02T12:00:00+01:00 steps=9876 / 2024-03-03T12:00:00+01:00 steps=5000 / 2024-03-04T12:00:00+01:00 6
        f30-sep-line.csv                | --map at=date --map pain=pain                                                       | 2024-04-10T12:00:00+02:00 4
        f32-daylio-html.csv             |                                                                                     | 2026-04-02T10:00:00+02:00 mood-meh,"Back bad & stiff\\n- a"
        f34-epoch-and-0-100.csv         | --map at=time --map pain=rating --date-format epoch --scale 0-100                   | 2025-06-15T17:06:40+02:00 3.5 / 2025-06-15T18:06:40+02:00 6
        """)
    void what_a_file_means_is_what_comes_in(String file, @Nullable String options, String records) {
        Person person = person();

        person.says(line(file, options));

        assertEquals(records, records(person));
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        f01-impossible-date.csv       | --map at=at --map pain=pain --date-format "dd/MM/yyyy HH:mm" | line 3: time "31/04/2025 10:00" names a day that does not exist; April 2025 has 30 days
        f01b-bearable-impossible.csv  |                                                              | line 2: time "31 Apr 2021" names a day that does not exist; April 2021 has 30 days
        f02-hh-without-ampm.csv       | --map at=at --map pain=pain --date-format "dd/MM/yyyy hh:mm" | write dd/MM/yyyy HH:mm for hours to 24, or add a for AM and PM
        f09-status-words.csv          | --map at=at --map drug=drug --map status=status              | line 5: status "forgotten" is not known; known are taken, yes, true, 1 and skipped, not taken
        f10-map-twice.csv             | --map date=day --map time=clock --map pain=neck --map pain=back --map drug=drug1 --map drug=drug2 | --map gives pain two columns, "neck" and "back"; import the file once for each of them
        f16-utf16.csv                 | --map at=Datum --map pain=Schmerz                            | is UTF-16; save it as UTF-8, or add --encoding utf-16
        f22-no-header.csv             | --from csv --map at=2025-06-11 --map pain=4                  | the first line looks like data, for its column "2025-06-11" is a time
        f22-no-header.csv             |                                                              | if the first line is no header, by number, such as --map at=1 --map pain=2
        f29-thousands-comma.csv       | --map at=at --map steps=steps                                | line 2: steps "12,345" is not a number from 0–200000; write it without a comma, 12345
        f33-json-array.json           |                                                              | is JSON, but not what painlog export writes, which begins with
        """)
    void what_can_not_be_meant_is_refused_with_the_way_out(String file, @Nullable String options, String words) {
        Person.Outcome outcome = person().types(line(file, options));

        assertEquals(2, outcome.code(), outcome.out());
        assertTrue(outcome.err().contains(words), outcome.err());
    }

    @Test
    void words_for_no_are_skipped_doses() {
        Person person = person();

        person.says(line("f09-status-words.csv", "--map at=at --map drug=drug --map status=status --skip-bad"));

        assertEquals(4, person.says("list doses --format csv").split(",skipped").length - 1);
    }

    @Test
    void what_is_taken_for_granted_is_said_in_a_dry_run() {
        String said = person().types(line("f11-migraine-buddy-offset.csv", "--dry-run"))
                .err();

        assertTrue(said.contains("UTC offsets are taken as minutes east of Greenwich, so that 120 is +02:00"), said);
    }

    @Test
    void what_has_no_value_is_counted() {
        assertTrue(person().types(line("f15-blank-tail.csv", "--map at=date --map pain=pain --date-format dd/MM/yyyy"))
                .err()
                .contains("left out: 2 empty rows"));
        assertTrue(person().types(line("f19-bearable-empty-rating.csv", null))
                .err()
                .contains("left out: 2 rows without a value"));
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = home.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void an_export_of_apple_health_is_read_as_the_phone_shares_it() throws IOException {
        String records = Files.readString(Path.of("examples", "import", "apple-health.xml"));
        Path file = zip(
                "export.zip",
                "apple_health_export/export_cda.xml",
                "<ClinicalDocument/>",
                "apple_health_export/workout-routes/route.gpx",
                "<gpx/>",
                "apple_health_export/export.xml",
                records);
        Person person = person();

        assertEquals("imported 4 entries from export.zip (apple-health)\n", person.says("import " + file));
        assertTrue(person.says("import " + file).startsWith("nothing new"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a.xlsx   | xl/workbook.xml      | is an Excel workbook; in Excel, save it as CSV UTF-8 and import that
        a.daylio | backup.daylio        | is a backup of Daylio, which holds no table; in Daylio, choose Export Entries as CSV and import that
        a.ods    | content.xml mimetype | is an OpenDocument file; save it as CSV in UTF-8 and import that
        a.zip    | Habits/Checkmarks.csv a.txt | is a ZIP archive; unpack it and import the file inside: Habits/Checkmarks.csv
        a.zip    | a.txt                | is a ZIP archive; unpack it and import the file inside (CSV, or export.xml of Apple Health)
        """)
    void of_another_archive_it_is_said_what_to_do(String name, String inside, String words) throws IOException {
        Path file = zip(name, inside.replace(" ", " x ").concat(" x").split(" "));

        person().refused("import " + file, 2, "the file " + name + " " + words);
    }
}
