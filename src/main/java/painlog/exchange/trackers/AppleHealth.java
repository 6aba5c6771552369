package painlog.exchange.trackers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.exchange.ContentIds;
import painlog.exchange.CountingInputStream;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.Timestamp;
import painlog.exchange.TimestampParser;
import painlog.exchange.csv.SeverityMap;
import painlog.exchange.csv.WordExtractor;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Reading;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.UnitConversion;

/**
 * Reads export.xml of Apple Health as a stream: records of pain with their severity words, fatigue, weight, and the
 * days' steps and sleep. Document types and entities are never followed.
 */
public final class AppleHealth {
    private static final String CATEGORY = "HKCategoryTypeIdentifier";
    private static final String SEVERITY = "HKCategoryValueSeverity";
    private static final String WEIGHT = "HKQuantityTypeIdentifierBodyMass";
    private static final String ENTRY = "Entry";

    /** Kinds of pain with the site they name; empty where it names none of the sites that ship. */
    private static final Map<String, String> PAINS = Map.of(
            "LowerBackPain",
            "lower-back",
            "Headache",
            "head",
            "AbdominalCramps",
            "abdomen",
            "ChestTightnessOrPain",
            "chest",
            "PelvicPain",
            "",
            "BreastPain",
            "",
            "GeneralizedBodyAche",
            "");

    private final XmlTagScanner tags;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final TimestampParser parser;
    private final SeverityMap severityMap;
    private final AppleDays days;
    private final ContentIds ids = new ContentIds(ImportFormat.APPLE_HEALTH);

    private AppleHealth(XmlTagScanner tags, ImportSettings settings, ImportSink sink) {
        this.tags = tags;
        this.settings = settings;
        this.sink = sink;
        this.parser = new TimestampParser(settings, ImportSettings.DateStyle.ISO);
        this.severityMap = SeverityMap.of(settings);
        this.days = new AppleDays(settings);
    }

    public static void read(InputStream in, ImportSettings settings, ImportSink sink) throws IOException {
        InputStreamReader text = new InputStreamReader(new CountingInputStream(in, sink), StandardCharsets.UTF_8);
        new AppleHealth(new XmlTagScanner(text), settings, sink).all();
    }

    private void all() throws IOException {
        boolean begun = false;
        boolean ended = false;
        while (tags.next()) {
            String tag = tags.tag();
            begun = begun || requireHealth(tag);
            ended |= tag.startsWith("/HealthData") || (tag.startsWith("HealthData") && tag.endsWith("/"));
            if (tag.startsWith("Record ") || tag.equals("Record/") || tag.equals("Record")) {
                record(tag);
            }
        }
        if (!begun) {
            throw new BadInput("the file is empty");
        }
        if (!ended) {
            throw tags.cutOff();
        }
        days.entries().forEach(day -> emit(day.line(), day.at(), day.cells(), day.entry()));
    }

    private static boolean requireHealth(String tag) {
        String root = tag.replaceFirst("(?s)[\\s/].*", "");
        if (!root.equals("HealthData")) {
            throw new BadInput("the file is XML of \"" + root + "\", not of \"HealthData\" as Apple Health exports it");
        }
        return true;
    }

    /** Of a record whose attributes are broken it is not known what it is, so it is named as one that is wanted. */
    private void record(String tag) {
        try {
            XmlAttributes record = XmlAttributes.of(tag);
            String type = record.value("type");
            String kind = type.startsWith(CATEGORY) ? type.substring(CATEGORY.length()) : type;
            if (days.take(type, record, tags.line())) {
                return;
            }
            if (!PAINS.containsKey(kind) && !kind.equals("Fatigue") && !type.equals(WEIGHT)) {
                sink.leaveOut("records of other kinds");
                return;
            }
            Timestamp at = parser.read(record.value("startDate"));
            Entry entry = type.equals(WEIGHT) ? weight(at.moment(), record) : felt(at.moment(), kind, record);
            emit(tags.line(), at, List.of(type, record.value("startDate"), record.value("value")), entry);
        } catch (BadInput | BadTime fault) {
            sink.reject(tags.line(), String.valueOf(fault.getMessage()));
        }
    }

    private void emit(int line, Timestamp at, List<String> cells, Entry entry) {
        sink.take(
                line,
                new ImportedRecord(
                        ids.next(at, entry, new ContentIds.Place(cells, ENTRY)), String.join(" ", cells), entry));
    }

    private Entry felt(Moment at, String kind, XmlAttributes record) {
        String value = record.value("value");
        String word = value.startsWith(SEVERITY) ? value.substring(SEVERITY.length()) : value;
        String severity = word.equals("NotPresent") ? "not-present" : word.toLowerCase(Locale.ROOT);
        if (kind.equals("Fatigue")) {
            List<String> tired = SeverityMap.tags("fatigue", severity);
            Descriptors descriptors = new Descriptors(List.of(), List.of("fatigue"), List.of(), List.of());
            return new Entry(at, at.at(), List.of(), new Annotations(List.of(), tired, ""), descriptors);
        }
        String site = PAINS.getOrDefault(kind, "");
        List<String> words = new ArrayList<>(SeverityMap.tags(Measure.PAIN, severity));
        if (site.isEmpty()) {
            words.add(WordExtractor.tag(kind));
        }
        List<Site> sites = site.isEmpty() ? List.of() : List.of(new Site(site, Side.UNSAID));
        List<Reading> readings = severityMap.readings(Measure.PAIN, severity);
        return new Entry(at, at.at(), readings, new Annotations(sites, words, ""), Descriptors.UNSAID);
    }

    /** In kilograms, whatever the unit of the record is; only then is it known whether it is in range. */
    private Entry weight(Moment at, XmlAttributes record) {
        Measure weight = settings.known().measure("weight");
        String unit = record.value("unit");
        double number = NumberParser.parse(record.value("value"), "weight", "a number from " + weight.range());
        double kilograms = unit.isEmpty() ? number : UnitConversion.convert(number, unit, weight);
        return new Entry(at, at.at(), List.of(new Reading(weight, kilograms)), Annotations.NONE, Descriptors.UNSAID);
    }
}
