package painlog.exchange.trackers;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.exchange.ContentIds;
import painlog.exchange.CountingInputStream;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
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

/**
 * Reads export.xml of Apple Health as a stream: records of pain with their severity words, fatigue, and weight.
 * Document types and entities are never followed.
 */
public final class AppleHealth {
    private static final String CATEGORY = "HKCategoryTypeIdentifier";
    private static final String SEVERITY = "HKCategoryValueSeverity";
    private static final String WEIGHT = "HKQuantityTypeIdentifierBodyMass";
    private static final String REFUSED = "no entity is followed";
    private static final double POUND = 0.45359237;

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

    private final XMLStreamReader xml;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final TimestampParser parser;
    private final SeverityMap severityMap;
    private final ContentIds ids = new ContentIds(ImportFormat.APPLE_HEALTH);

    private AppleHealth(XMLStreamReader xml, ImportSettings settings, ImportSink sink) {
        this.xml = xml;
        this.settings = settings;
        this.sink = sink;
        this.parser = new TimestampParser(settings, "");
        this.severityMap = SeverityMap.of(settings);
    }

    public static void read(InputStream in, ImportSettings settings, ImportSink sink) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((a, b, c, d) -> {
            throw new XMLStreamException(REFUSED);
        });
        try {
            new AppleHealth(factory.createXMLStreamReader(new CountingInputStream(in, sink)), settings, sink).all();
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private static BadInput refused(XMLStreamException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return text.contains("entity \"") || text.contains(REFUSED)
                ? new BadInput("line " + line + " uses an XML entity, which Apple Health never writes; refused", e)
                : new BadInput(
                        "line " + line + " is not XML as Apple Health writes it, perhaps because the file is cut"
                                + " off; export it again",
                        e);
    }

    private void all() throws XMLStreamException {
        boolean any = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException(REFUSED, xml.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                any = any || requireHealth(xml.getLocalName());
                if (xml.getLocalName().equals("Record")) {
                    record();
                }
            }
        }
    }

    private static boolean requireHealth(String root) {
        if (!root.equals("HealthData")) {
            throw new BadInput("the file is XML of \"" + root + "\", not of \"HealthData\" as Apple Health exports it");
        }
        return true;
    }

    private void record() {
        String type = attribute("type");
        String kind = type.startsWith(CATEGORY) ? type.substring(CATEGORY.length()) : type;
        if (!PAINS.containsKey(kind) && !kind.equals("Fatigue") && !type.equals(WEIGHT)) {
            sink.leaveOut("records of other kinds");
            return;
        }
        int line = xml.getLocation().getLineNumber();
        try {
            Moment at = parser.read(attribute("startDate"));
            List<String> cells = List.of(type, attribute("startDate"), attribute("value"));
            Entry entry = type.equals(WEIGHT) ? weight(at) : felt(at, kind);
            sink.take(line, new ImportedRecord(ids.of(at, cells, "Entry"), String.join(" ", cells), entry));
        } catch (BadInput | BadTime fault) {
            sink.reject(line, String.valueOf(fault.getMessage()));
        }
    }

    private Entry felt(Moment at, String kind) {
        String value = attribute("value");
        String word = value.startsWith(SEVERITY) ? value.substring(SEVERITY.length()) : value;
        String severity = word.equals("NotPresent") ? "not-present" : word.toLowerCase(Locale.ROOT);
        if (kind.equals("Fatigue")) {
            List<String> tags = SeverityMap.tags("fatigue", severity);
            Descriptors descriptors = new Descriptors(List.of(), List.of("fatigue"), List.of(), List.of());
            return new Entry(at, at.at(), List.of(), new Annotations(List.of(), tags, ""), descriptors);
        }
        String site = PAINS.getOrDefault(kind, "");
        List<String> tags = new ArrayList<>(SeverityMap.tags(Measure.PAIN, severity));
        if (site.isEmpty()) {
            tags.add(WordExtractor.tag(kind));
        }
        List<Site> sites = site.isEmpty() ? List.of() : List.of(new Site(site, Side.UNSAID));
        List<Reading> readings = severityMap.readings(Measure.PAIN, severity);
        return new Entry(at, at.at(), readings, new Annotations(sites, tags, ""), Descriptors.UNSAID);
    }

    /** Kilograms, or pounds turned into them, with one decimal; only then is it known whether they are in range. */
    private Entry weight(Moment at) {
        Measure weight = settings.known().measure("weight");
        String value = attribute("value");
        boolean pounds = attribute("unit").equals("lb");
        Reading reading = pounds
                ? new Reading(weight, Math.round(NumberParser.parse(value, "weight", "a number") * POUND * 10) / 10.0)
                : weight.read(value);
        return new Entry(at, at.at(), List.of(reading), Annotations.NONE, Descriptors.UNSAID);
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
