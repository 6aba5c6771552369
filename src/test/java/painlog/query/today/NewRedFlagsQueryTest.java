package painlog.query.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import painlog.analysis.checkup.RedFlag;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.store.JournalFile;
import painlog.store.change.Change;

final class NewRedFlagsQueryTest {
    private static final Moment AT = Moment.of(LocalDate.of(2026, 11, 20).atTime(21, 0), ZoneOffset.UTC);

    private final JournalFile journal = JournalFile.empty();

    private Entry entry(String... symptoms) {
        Reading pain = new Reading(journal.vocabulary().measure(Measure.PAIN), 6);
        Descriptors descriptors = new Descriptors(List.of(), List.of(symptoms), List.of(), List.of());
        return new Entry(AT, AT.at(), List.of(pain), Annotations.NONE, descriptors);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private List<RedFlag> signs(Entry... entries) {
        return new NewRedFlagsQuery(List.of(entries)).run(journal);
    }

    @Test
    void signs_are_told_the_most_urgent_first() {
        assertEquals(
                List.of(RedFlag.SADDLE_NUMBNESS, RedFlag.FEVER),
                signs(entry("fever", "stiffness"), entry("saddle-numbness", "fever")));
        assertEquals(List.of(), signs(entry("stiffness"), entry()));
    }

    @Test
    void a_sign_the_journal_holds_is_not_new() {
        try (Change change = journal.begin("test", AT.at())) {
            change.add(entry("fever"));
            change.commit("fever");
        }
        assertEquals(List.of(RedFlag.WEIGHT_LOSS), signs(entry("fever", "weight-loss")));
    }
}
