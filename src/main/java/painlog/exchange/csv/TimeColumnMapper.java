package painlog.exchange.csv;

import java.time.Instant;
import painlog.exchange.ImportSettings;
import painlog.exchange.Timestamp;
import painlog.exchange.TimestampParser;

/** Maps the time columns of a row to a moment: one column, or a date and a time; a zone column says where it was. */
final class TimeColumnMapper {
    private final TimestampParser parser;
    private final int at;
    private final int date;
    private final int time;
    private final int zone;
    private final int recorded;

    TimeColumnMapper(ImportSettings settings, FieldMap map) {
        parser = new TimestampParser(settings);
        at = map.one("at");
        date = map.one("date");
        time = map.one("time");
        zone = map.one("zone");
        recorded = map.one("recorded");
    }

    Timestamp read(CsvRow row) {
        String where = row.cell(zone);
        if (at >= 0) {
            return parser.read(row.cell(at), where);
        }
        String clock = row.cell(time);
        boolean apart = clock.isEmpty() || !parser.hasTimeOfDay();
        return apart ? parser.read(row.cell(date), clock, where) : parser.read(row.cell(date) + " " + clock, where);
    }

    /** When it was typed in, where a column says so; it is a moment of its own, which no other column moves. */
    Instant recorded(CsvRow row, Timestamp felt) {
        String cell = row.cell(recorded);
        return cell.isEmpty() ? felt.at() : parser.read(cell).at();
    }
}
