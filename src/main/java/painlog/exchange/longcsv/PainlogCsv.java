package painlog.exchange.longcsv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvHeader;
import painlog.exchange.csv.CsvImport;
import painlog.exchange.json.ExportJsonReader;

/** Reads painlog's own CSV: the tidy table, and the exported tables of entries, sessions and doses. */
public final class PainlogCsv {
    private static final String ENTRIES =
            "id,at,zone,recorded_at,pain,other_measures,sites,qualities,symptoms,triggers,relief,tags,note,uid";
    private static final String SESSIONS = "id,at,zone,recorded_at,therapy,techniques,minutes,before,after,helped,"
            + "provider,home,cost,currency,sites,tags,adverse,note,uid";
    private static final String DOSES = "id,at,zone,recorded_at,drug,amount,unit,count,status,note,uid";

    /** As painlog 0.1.0 wrote them. */
    private static final String DOSES_WITHOUT_NOTES = DOSES.replace("note,", "");

    public static final List<String> HEADERS =
            List.of(String.join(",", LongCsv.COLUMNS), ENTRIES, SESSIONS, DOSES, DOSES_WITHOUT_NOTES);

    /** Columns that are called otherwise than the fields of {@code --map}. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("recorded_at", "recorded"),
            Map.entry("other_measures", "measures"),
            Map.entry("sites", "site"),
            Map.entry("qualities", "quality"),
            Map.entry("symptoms", "symptom"),
            Map.entry("triggers", "trigger"),
            Map.entry("techniques", "technique"));

    private static final String PERIODS = "id,therapy,from,to,goal,label";
    private static final List<String> LISTS_OF_PERIODS = Stream.of("", ",note", ",note,expected")
            .flatMap(more -> Stream.of(PERIODS + more, PERIODS + more + ",uid"))
            .toList();

    private PainlogCsv() {}

    /** Whether it is a list printed for reading, whose rows have no identity, or a table of periods alone. */
    public static boolean isList(CsvHeader csvHeader) {
        boolean records =
                HEADERS.stream().anyMatch(known -> known.equals(String.join(",", csvHeader.names()) + ",uid"));
        return records || LISTS_OF_PERIODS.stream().anyMatch(csvHeader::is);
    }

    public static void read(CsvFile csv, ImportSettings settings, ImportSink sink) {
        if (csv.header().is(HEADERS.get(0))) {
            LongCsvImport.read(csv, new ExportJsonReader(sink.contents(), settings.known(), settings.now()));
            return;
        }
        Map<String, List<String>> map = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>(csv.header().names());
        columns.remove("id");
        columns.forEach(column -> map.put(FIELDS.getOrDefault(column, column), List.of(column)));
        csv.restoreCells();
        ImportSettings own = new ImportSettings(
                settings.known(),
                settings.zone(),
                settings.now(),
                new ImportSettings.Conventions(
                        settings.conventions().charset(),
                        ",",
                        ImportSettings.DateStyle.ISO,
                        ImportSettings.NumberStyle.PLAIN),
                map,
                settings.severity(),
                settings.newWords());
        CsvImport.read(csv, own, sink, ImportFormat.PAINLOG);
    }
}
