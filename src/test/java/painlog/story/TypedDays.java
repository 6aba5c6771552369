package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

/** Entries of many days, typed at once. */
final class TypedDays {
    private final Person person;
    private final StringBuilder lines = new StringBuilder();

    TypedDays(Person person) {
        this.person = person;
    }

    /** One entry a day at nine in the evening, the values over and over for so many days. */
    TypedDays days(String first, int days, double... values) {
        for (int i = 0; i < days; i++) {
            entry(first, i, "21:00", Double.toString(values[i % values.length]));
        }
        return this;
    }

    /** An entry so many days after the first one. */
    TypedDays entry(String first, int later, String time, String words) {
        LocalDate day = LocalDate.parse(first).plusDays(later);
        lines.append(day).append(' ').append(time).append(" | ").append(words).append('\n');
        return this;
    }

    void write() {
        var written = person.typing(lines.toString()).types("log -");
        assertEquals(0, written.code(), written.err());
    }
}
