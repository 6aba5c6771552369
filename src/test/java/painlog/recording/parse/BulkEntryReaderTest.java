package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.error.NotDone;
import painlog.exchange.RecordLine;
import painlog.journal.RefusalAssertions;

final class BulkEntryReaderTest {
    private static List<String> read(InputStream in) {
        return new BulkEntryReader(TypedFixtures.known(), EntryInput::ofWords, TypedFixtures.CLOCK)
                .read(in).stream().map(RecordLine::of).toList();
    }

    private static List<String> read(String text, Charset charset) {
        return read(new ByteArrayInputStream(text.getBytes(charset)));
    }

    private static List<String> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            yesterday 21:30 | 6 @neck             ! 2026-11-19T21:30 pain 6 @neck
            2026-03-05 | 6.5                      ! 2026-03-05T12:00 pain 6.5
            2h ago|6 stress=7                     ! 2026-11-20T19:00 pain 6 stress 7
            now | 6 "after work" +flare           ! 2026-11-20T21:00 pain 6 +flare note after work
            now | 6 left | right                  ! 2026-11-20T21:00 pain 6 note left | right
            2026-03-05T21:30-05:00 | 6            ! 2026-03-05T21:30 -05:00 pain 6
            """)
    void a_line_is_a_time_a_bar_and_the_words_of_log(String line, String words) {
        assertEquals(List.of(words), read(line));
    }

    @Test
    void empty_lines_and_remarks_are_passed_over() {
        assertEquals(List.of("2026-03-05T12:00 pain 6", "2026-03-06T12:00 pain 7"), read("""
                        # from the paper diary
                        2026-03-05 | 6

                          2026-03-06 | 7
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            6 @neck               ! there is no | after the time; write WHEN | WORDS, such as: yesterday 21:30 | 6 @lower-back --trigger sitting
            tomorrow | 6          ! "tomorrow" is in the future; it is now Fri 2026-11-20 21:00 +01:00
            03/05/2026 | 6        ! "03/05/2026" could be March or May; write 2026-03-05 or 2026-05-03
            2026-11-21 | 6        ! "2026-11-21" is in the future; it is now Fri 2026-11-20 21:00 +01:00
            now | 11              ! score 11 is outside 0–10
            now |                 ! an entry needs a number from 0 to 10 or MEASURE=VALUE, such as: painlog 6 stress=7
            now | 6 "after work   ! a double quote is not closed in: 6 "after work
            now | 6 @nek          ! site "nek" is not known; did you mean neck? add --new-word to take it as a new word
            """)
    void the_first_line_that_is_wrong_refuses_them_all(String line, String fault) {
        RefusalAssertions.with(
                "line 3: " + fault + "; nothing was saved", () -> read("now | 5\n# remark\n" + line + "\nnow | 12\n"));
    }

    @Test
    void no_entry_at_all_is_refused() {
        String sentence = "standard input holds no entry;"
                + " write WHEN | WORDS, such as: yesterday 21:30 | 6 @lower-back --trigger sitting";

        RefusalAssertions.with(sentence, () -> read(""));
        RefusalAssertions.with(sentence, () -> read("# remark\n\n"));
    }

    @Test
    void text_in_another_encoding_is_refused() {
        RefusalAssertions.with(
                "line 1: it is not UTF-8 text; nothing was saved",
                () -> read("now | 6 Rücken", StandardCharsets.ISO_8859_1));
    }

    @Test
    void input_that_breaks_off_is_not_read_as_if_it_had_ended() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };

        assertEquals(
                "standard input could not be read; nothing was saved",
                assertThrows(NotDone.class, () -> read(broken)).sentence());
    }
}
