package painlog.exchange.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import painlog.error.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads a painlog export, as one JSON object or as JSON lines. */
public final class JsonImport {
    private final ExportJsonReader reader;
    private String section = "";
    private long number;

    private JsonImport(ExportJsonReader reader) {
        this.reader = reader;
    }

    /**
     * Reads one JSON object of lists.
     *
     * @throws BadInput when it is not JSON or not an export
     */
    public static void read(InputStream in, ExportJsonReader reader) {
        JsonImport reading = new JsonImport(reader);
        try (JsonParser parser = ExportJsonWriter.MAPPER.createParser(in)) {
            reading.object(parser);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private void object(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            section = parser.currentName();
            number = 0;
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    int line = parser.currentTokenLocation().getLineNr();
                    read(parser.readValueAsTree(), line);
                }
                requireListEnd(parser);
            } else {
                requireSchema(section, parser.getString());
                requireNoList(parser);
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT || section.isEmpty()) {
            throw new BadInput("the file is cut off in its list of " + section + "; export it again");
        }
        if (parser.nextToken() != null) {
            throw new BadInput("the file goes on after its export; " + ExportJsonReader.APART);
        }
    }

    private void requireListEnd(JsonParser parser) {
        if (parser.currentToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
            throw new BadInput("line " + parser.currentTokenLocation().getLineNr() + ", in the list of " + section
                    + ": what is there is no record; export the file again");
        }
    }

    /** A list may be absent or null; anything else in its place would be lost in silence. */
    private void requireNoList(JsonParser parser) {
        if (JsonExport.SECTIONS.contains(section) && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw new BadInput("line " + parser.currentTokenLocation().getLineNr() + ": \"" + section
                    + "\" is no list; export the file again");
        }
    }

    private void read(JsonNode node, int line) {
        number++;
        try {
            reader.read(section, node);
        } catch (BadInput e) {
            throw new BadInput("line " + line + ", number " + number + " of the " + section + ": " + e.sentence(), e);
        }
    }

    private static void requireSchema(String key, String value) {
        if (key.equals("schema") && !value.equals(JsonExport.SCHEMA)) {
            throw new BadInput("the file is " + value + ", not " + JsonExport.SCHEMA
                    + "; only what painlog export writes can be imported");
        }
    }

    /**
     * Reads JSON lines, of which the first names the schema.
     *
     * @throws BadInput when a line is not JSON or not a line of an export
     */
    public static void readLines(InputStream in, ExportJsonReader reader) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long at = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                at++;
                if (at > 1 && !line.isBlank()) {
                    JsonNode node = ExportJsonWriter.MAPPER.readTree(line);
                    requireOne(node);
                    reader.read(new JsonFields(node).need("in"), node);
                }
            }
        } catch (JacksonException e) {
            throw new BadInput("line " + at + " is not JSON, perhaps because it is cut off; export the file again", e);
        } catch (BadInput e) {
            throw new BadInput("line " + at + ": " + e.sentence(), e);
        } catch (IOException e) {
            throw new BadInput("the file could not be read: " + e.getMessage(), e);
        }
    }

    private static void requireOne(JsonNode line) {
        if (line.has("schema")) {
            throw new BadInput("another export begins here; " + ExportJsonReader.APART);
        }
    }

    private static BadInput notJson(JacksonException e) {
        String where =
                e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
        return new BadInput(
                "the file is not whole JSON" + where + ", perhaps because it is cut off; export it again", e);
    }
}
