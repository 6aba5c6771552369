package painlog.exchange.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.exchange.TimestampParser;

/** Maps the time columns of a row to a moment: one column, or a date and a time. */
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

    Moment read(CsvRow row) {
        Moment moment = parser.read(at >= 0 ? row.cell(at) : dateAndTime(row));
        return zone < 0 || row.cell(zone).isEmpty() ? moment : moved(moment, row.cell(zone));
    }

    private String dateAndTime(CsvRow row) {
        String clock = time < 0 ? "" : row.cell(time);
        String padded = clock.length() > 1 && clock.charAt(1) == ':' ? "0" + clock : clock;
        return row.cell(date) + (padded.isEmpty() ? "" : " " + padded);
    }

    /** With an offset in the time the zone is where it was; without, the clock's time was meant there. */
    private static Moment moved(Moment moment, String name) {
        try {
            ZoneId there = ZoneId.of(name);
            return there.getRules().getOffset(moment.at()).equals(moment.offset())
                    ? new Moment(moment.at(), moment.offset(), there)
                    : Moment.of(moment.local(), there);
        } catch (DateTimeException e) {
            throw new BadInput("zone \"" + name + "\" is not known", e);
        }
    }

    Instant recorded(CsvRow row, Moment felt) {
        String cell = recorded < 0 ? "" : row.cell(recorded);
        return cell.isEmpty() ? felt.at() : parser.read(cell).at();
    }
}
