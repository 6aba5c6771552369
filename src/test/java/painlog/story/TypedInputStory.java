package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as typed, and what is confirmed or refused: the evening of Friday 2026-11-20. */
final class TypedInputStory {
    @TempDir
    Path home = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6                              | e1: pain 6, Fri 2026-11-20 21:00 +01:00
            6/10                           | e1: pain 6, Fri 2026-11-20 21:00 +01:00
            log 6.5 stress=7               | e1: pain 6.5, stress 7, Fri 2026-11-20 21:00 +01:00
            log stress=7 6                 | e1: stress 7, pain 6, Fri 2026-11-20 21:00 +01:00
            session massage                | s1: massage, Fri 2026-11-20 21:00 +01:00
            session PT core                | s1: physical-therapy (core), Fri 2026-11-20 21:00 +01:00
            session massage --minutes 60   | s1: massage 60 min, Fri 2026-11-20 21:00 +01:00
            dose aspirin 500mg             | d1: aspirin 500 mg, Fri 2026-11-20 21:00 +01:00
            dose aspirin 500mg --count 2   | d1: 2 × aspirin 500 mg, Fri 2026-11-20 21:00 +01:00
            period start massage           | p1: massage 2026-11-20..
            """)
    void what_is_understood_is_confirmed(String line, String confirmation) {
        assertEquals(confirmation + "\n", new Person(home).says(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11                             | score 11 is outside 0–10
            log stress=11                  | stress 11 is outside 0–10
            log 6 pain=5                   | pain is given twice
            log 6 @nek                     | did you mean neck?
            log sress=7                    | did you mean stress?
            log 6 @neck:up                 | side "up" is not one of left, right, both, middle
            session                        | a session needs its therapy, such as: painlog session massage --minutes 60
            session masage                 | did you mean massage?
            session swedish                | swedish is a technique, not a therapy; write painlog session massage swedish
            session massage 60             | minutes are given by --minutes, scores by --before and --after
            session massage --minutes long | minutes "long" is not a whole number such as 60
            session massage --cost 60      | cost "60" is not an amount with a currency such as 60EUR
            dose 400mg aspirin             | the drug comes first, then its amount
            dose aspirin 0,5g              | write a decimal point, 0.5
            period start massage --goal often | goal "often" is not a number per day, week or month, such as 2/week
            period add massage 2026-03-28..2026-03-01 | 2026-03-01
            period add massage March       | is not a span of days; write FROM..TO as 2026-03-01..2026-03-28
            """)
    void what_is_not_is_refused_in_one_sentence(String line, String words) {
        new Person(home).refused(line, 2, words);
    }
}
