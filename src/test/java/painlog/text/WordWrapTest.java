package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WordWrapTest {
    private static void wraps(String text, int columns, String... lines) {
        assertEquals(List.of(lines), WordWrap.columns(columns).lines(text));
    }

    @Test
    void lines_hold_as_many_words_as_fit() {
        wraps("stiff all day", 13, "stiff all day");
        wraps("stiff all day", 12, "stiff all", "day");
        wraps("stiff all day", 9, "stiff all", "day");
        wraps("stiff all day", 8, "stiff", "all day");
        wraps("stiff all day", 5, "stiff", "all", "day");
        wraps("stiff all day", Integer.MAX_VALUE, "stiff all day");
    }

    @Test
    void text_without_words_is_one_empty_line() {
        wraps("", 10, "");
        wraps("   ", 10, "");
        wraps("   ", 1, "");
    }

    @Test
    void spaces_stay_between_words_and_go_at_the_ends_of_lines() {
        wraps("a  b", 4, "a  b");
        wraps("  a b  ", 3, "a b");
        wraps("aa   bb", 5, "aa", "bb");
        wraps("aa   bb", 4, "aa", "bb");
    }

    @Test
    void a_no_break_space_holds_words_together() {
        wraps("mean 4.2\u00A0points today", 11, "mean", "4.2\u00A0points", "today");
    }

    @Test
    void a_per_cent_sign_stays_with_its_number() {
        wraps("lower (95 % interval", 10, "lower", "(95 %", "interval");
        wraps("in 30 %; the", 5, "in", "30 %;", "the");
        wraps("of % here", 4, "of %", "here");
    }

    @Test
    void a_word_wider_than_a_line_begins_one_and_is_broken() {
        wraps("see abcdefghij now", 4, "see", "abcd", "efgh", "ij", "now");
        wraps("abcdefgh ij", 8, "abcdefgh", "ij");
        wraps("abcdefghi j", 8, "abcdefgh", "i j");
        wraps("abc", 1, "a", "b", "c");
    }

    @Test
    void it_is_broken_after_its_own_joints_first() {
        wraps("interference.activity", 16, "interference.", "activity");
        wraps("lower-back:left", 12, "lower-back:", "left");
        wraps("https://example.org/a", 10, "https://", "example.", "org/a");
        wraps("-abcdefg", 4, "-abc", "defg");
    }

    @Test
    void wide_letters_take_two_columns_and_are_never_halved() {
        wraps("頭痛 首", 4, "頭痛", "首");
        wraps("頭痛首", 5, "頭痛", "首");
        wraps("頭痛", 1, "頭", "痛");
        wraps("😀😀", 2, "😀", "😀");
    }

    @Test
    void a_mark_stays_with_its_letter() {
        wraps("e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301", "e\u0301");
    }

    @Test
    void whole_words_are_never_broken() {
        assertEquals(List.of("see", "abcdefghij", "now"), WordWrap.columns(4).wholeWords("see abcdefghij now"));
        assertEquals(List.of("abcdefghij"), WordWrap.columns(4).wholeWords("abcdefghij"));
    }

    @Test
    void any_width_can_be_measured() {
        WordWrap wrap = new WordWrap(2.5, text -> text.length() * 0.5);
        assertEquals(List.of("ab cd", "ef"), wrap.lines("ab cd ef"));
    }

    @Test
    void shortened_text_says_that_it_is() {
        assertEquals("stiff all day", WordWrap.shortened("stiff all day", 13));
        assertEquals("stiff all …", WordWrap.shortened("stiff all day", 12));
        assertEquals("", WordWrap.shortened("", 5));
    }

    @Test
    void nothing_is_lost_and_no_line_is_too_wide() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append("abc-痛é  .".charAt(random.nextInt(9)));
            }
            int columns = 2 + random.nextInt(12);
            List<String> lines = WordWrap.columns(columns).lines(text.toString());
            assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= columns), text.toString());
            assertEquals(
                    text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
        }
    }
}
