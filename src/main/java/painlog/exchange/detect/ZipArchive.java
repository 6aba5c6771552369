package painlog.exchange.detect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import painlog.error.BadInput;

/** A ZIP archive, of which Apple Health's export is read as it is; of any other it is said what to do with it. */
final class ZipArchive implements AutoCloseable {
    private final ZipFile zip;
    private final String name;
    private final List<String> names = new ArrayList<>();

    private ZipArchive(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
        zip.stream().forEach(entry -> names.add(entry.getName()));
    }

    static ZipArchive open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            return new ZipArchive(new ZipFile(file.toFile()), name);
        } catch (ZipException e) {
            throw new BadInput("the file " + name + " is a ZIP archive that is damaged or cut off; export it again", e);
        }
    }

    /**
     * The records of an Apple Health export; its file is named in the language of the phone.
     *
     * @throws BadInput when it is another archive
     */
    InputStream healthExport() throws IOException {
        for (String inside : names) {
            String plain = inside.toLowerCase(Locale.ROOT);
            boolean export = plain.startsWith("apple_health_export/") || plain.equals("export.xml");
            boolean direct = inside.indexOf('/') == inside.lastIndexOf('/');
            if (export && direct && plain.endsWith(".xml") && !plain.contains("_cda")) {
                return new BufferedInputStream(zip.getInputStream(entry(inside)), 1 << 16);
            }
        }
        throw other();
    }

    private ZipEntry entry(String inside) {
        ZipEntry entry = zip.getEntry(inside);
        if (entry == null) {
            throw new BadInput("the file " + name + " is a ZIP archive that is damaged; export it again");
        }
        return entry;
    }

    private BadInput other() {
        if (names.contains("xl/workbook.xml") || names.contains("[Content_Types].xml")) {
            return refused("an Excel workbook; in Excel, save it as CSV UTF-8 and import that");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return refused("an OpenDocument file; save it as CSV in UTF-8 and import that");
        }
        if (names.contains("backup.daylio") || name.toLowerCase(Locale.ROOT).endsWith(".daylio")) {
            return refused(
                    "a backup of Daylio, which holds no table; in Daylio, choose Export Entries as CSV and import"
                            + " that");
        }
        String tables = String.join(
                ", ",
                names.stream()
                        .filter(n -> n.toLowerCase(Locale.ROOT).endsWith(".csv"))
                        .limit(5)
                        .toList());
        return refused("a ZIP archive; unpack it and import the file inside"
                + (tables.isEmpty() ? " (CSV, or export.xml of Apple Health)" : ": " + tables));
    }

    private BadInput refused(String what) {
        return new BadInput("the file " + name + " is " + what);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
