package painlog.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;

final class PrintLayoutTest {
    /** A for across, L for left, R for right; bands in brackets, columns apart by a bar. */
    @ParameterizedTest
    @CsvSource({
        "A, [A]",
        "AA, [A][A]",
        "LR, [L|R]",
        "LLRRA, [LL|RR][A]",
        "ALRLRA, [A][LL|RR][A]",
        "LAR, [L][A][R]",
        "LL, [LL]",
        "ARR, [A][RR]",
        "LRALR, [L|R][A][L|R]"
    })
    void parts_at_the_left_and_right_share_a_band_until_one_goes_across(String places, String bands) {
        List<Section> parts = places.chars().mapToObj(PrintLayoutTest::part).toList();
        String laid = PrintLayout.of(parts).bands().stream()
                .map(band -> band.columns().stream()
                        .map(column -> column.stream().map(Section::title).collect(Collectors.joining()))
                        .collect(Collectors.joining("|", "[", "]")))
                .collect(Collectors.joining());
        assertEquals(bands, laid);
    }

    @Test
    void nothing_has_no_bands() {
        assertEquals(List.of(), PrintLayout.of(List.of()).bands());
    }

    private static Section part(int letter) {
        Place place = letter == 'A' ? Place.ACROSS : letter == 'L' ? Place.LEFT : Place.RIGHT;
        return new Section(place, Character.toString(letter), List.of());
    }
}
