package painlog.exchange.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import painlog.error.BadInput;
import painlog.text.Suggestion;

/** The columns of a CSV file by name; upper and lower case are alike. */
public record CsvHeader(List<String> names) {

    /** The column's index; -1 when there is none. */
    public int find(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (normal(names.get(i)).equals(normal(name))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The column's index.
     *
     * @throws BadInput when the file has no such column, or two of that name
     */
    int place(String name) {
        int place = find(name);
        if (place < 0) {
            String help = Suggestion.of(name, names).quoted().then("it has: " + words());
            throw new BadInput("the file has no column \"" + name + "\"; " + help);
        }
        long alike = names.stream()
                .filter(other -> normal(other).equals(normal(name)))
                .count();
        if (alike > 1) {
            throw new BadInput("the file has " + alike + " columns \"" + name + "\", so which is meant can't be told;"
                    + " give one of them another name");
        }
        return place;
    }

    /** Whether the file begins with exactly these columns. */
    public boolean is(String list) {
        return list.equals(String.join(",", names));
    }

    /** Whether the file has exactly these columns, in whatever order. */
    public boolean holds(String list) {
        List<String> wanted = new ArrayList<>();
        for (String name : list.split(",")) {
            wanted.add(normal(name));
        }
        List<String> found = new ArrayList<>();
        names.forEach(name -> found.add(normal(name)));
        Collections.sort(wanted);
        Collections.sort(found);
        return found.equals(wanted);
    }

    /** The column names for an error message. */
    public String words() {
        String joined = String.join(", ", names);
        return joined.length() > 200 ? joined.substring(0, 200) + " …" : joined;
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
