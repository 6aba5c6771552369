package painlog.exchange.csv;

import java.util.List;
import java.util.Map;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.exchange.ImportSettings;
import painlog.exchange.TimestampParser;

/** Tells whether the first line of a file names its columns or is data already. */
final class FirstLine {
    private static final String BY_NUMBER = "name columns by number, such as --map at=1 --map pain=2";

    private FirstLine() {}

    /**
     * Where the map names columns by number and they are not called so, they go by number; the first line is data then
     * if its time has a digit, as names of columns have not. Of a first line that holds just these numbers beside a
     * time, the time tells.
     */
    static void number(CsvFile file, ImportSettings settings) {
        boolean numbers = !settings.map().isEmpty();
        boolean names = true;
        for (List<String> columns : settings.map().values()) {
            for (String column : columns) {
                numbers &= isNumber(column);
                names &= file.header().find(column) >= 0;
            }
        }
        if (numbers) {
            String time = timeCell(file, settings.map());
            if (!names || isTime(time.strip(), settings)) {
                file.numberColumns(hasDigit(time));
            }
        }
    }

    private static boolean isNumber(String column) {
        String plain = column.strip();
        return !plain.isEmpty() && plain.length() <= 3 && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String timeCell(CsvFile file, Map<String, List<String>> map) {
        List<String> columns = map.getOrDefault("at", map.getOrDefault("date", List.of("1")));
        int number = Integer.parseInt(columns.get(0).strip());
        List<String> cells = file.firstLine();
        return number >= 1 && number <= cells.size() ? cells.get(number - 1) : "";
    }

    /**
     * Refuses a map whose names of columns are data.
     *
     * @throws BadInput when the column of the time is called as a time is written
     */
    static void requireNames(CsvFile file, ImportSettings settings, FieldMap map) {
        int time = Math.max(map.one("at"), map.one("date"));
        String name = file.header().names().get(time).strip();
        if (hasDigit(name) && !isNumber(name) && isTime(name, settings)) {
            throw new BadInput("the first line looks like data, for its column \"" + name
                    + "\" is a time; the file has no names of columns, so " + BY_NUMBER);
        }
    }

    private static boolean isTime(String name, ImportSettings settings) {
        try {
            new TimestampParser(settings).read(name);
            return true;
        } catch (BadInput | BadTime notOne) {
            return false;
        }
    }
}
