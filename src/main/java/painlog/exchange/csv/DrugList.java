package painlog.exchange.csv;

import java.util.ArrayList;
import java.util.List;

/** Splits a cell into the drugs it names. */
final class DrugList {
    private DrugList() {}

    /** The parts between commas, semicolons, bars and line ends; a comma between digits belongs to a number. */
    static List<String> of(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (isBetween(cell, i)) {
                add(parts, cell.substring(start, i));
                start = i + 1;
            }
        }
        add(parts, cell.substring(start));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    private static boolean isBetween(String cell, int at) {
        char c = cell.charAt(at);
        boolean inNumber = c == ','
                && at > 0
                && at + 1 < cell.length()
                && Character.isDigit(cell.charAt(at - 1))
                && Character.isDigit(cell.charAt(at + 1));
        return !inNumber && (c == ',' || c == ';' || c == '|' || c == '\n' || c == '\r');
    }
}
