package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

final class SessionColumnMapperTest {
    private static final String HEADER =
            "when,therapy,technique,minutes,before,after,helped,home,provider,cost,cur,bad\n";
    private static final Map<String, List<String>> MAP = Map.ofEntries(
            Map.entry("at", List.of("when")),
            Map.entry("therapy", List.of("therapy")),
            Map.entry("technique", List.of("technique")),
            Map.entry("minutes", List.of("minutes")),
            Map.entry("before", List.of("before")),
            Map.entry("after", List.of("after")),
            Map.entry("helped", List.of("helped")),
            Map.entry("home", List.of("home")),
            Map.entry("provider", List.of("provider")),
            Map.entry("cost", List.of("cost")),
            Map.entry("currency", List.of("cur")),
            Map.entry("adverse", List.of("bad")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        massage,,,,,,,,,,                     | 2026-03-05T21:30 massage
        PT,core,,,,,,,,,                      | 2026-03-05T21:30 physical-therapy core
        massage,swedish;deep-tissue,,,,,,,,,  | 2026-03-05T21:30 massage swedish deep-tissue
        massage,swedish deep-tissue,,,,,,,,,  | 2026-03-05T21:30 massage swedish deep-tissue
        massage,core,,,,,,,,,                 | line 2: core is a technique of physical-therapy, not of massage
        masage,,,,,,,,,,                      | line 2: therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
        massage,,60,7,4.5,yes,,Anna,,,bruised | 2026-03-05T21:30 massage 60 min before 7 after 4.5 helped yes by Anna adverse bruised
        massage,,60.0,,,,,,,,                 | 2026-03-05T21:30 massage 60 min
        massage,,7.5,,,,,,,,                  | line 2: minutes 7.5 is not a whole number
        massage,,an hour,,,,,,,,              | line 2: minutes "an hour" is not a whole number
        massage,,0,,,,,,,,                    | line 2: minutes 0 are outside 1–1440
        massage,,1441,,,,,,,,                 | line 2: minutes 1441 are outside 1–1440
        massage,,,11,,,,,,,                   | line 2: score 11 is outside 0–10
        massage,,,,,maybe,,,,,                | line 2: helped "maybe" is not one of yes, somewhat, no, unsure
        massage,,,,,,yes,,,,                  | 2026-03-05T21:30 massage at home
        massage,,,,,,,,60.50,eur,             | 2026-03-05T21:30 massage 60.50 EUR
        massage,,,,,,,,60.50EUR,,             | 2026-03-05T21:30 massage 60.50 EUR
        massage,,,,,,,,60.50,,                | line 2: cost "60.50" is not an amount with a currency such as 60EUR
        ,,60,,,,,,,,                          | left out: rows without a value
        """)
    void a_row_that_names_a_therapy_is_a_session(String cells, String words) {
        String file = HEADER + "2026-03-05 21:30," + cells + "\n";

        assertEquals(words, ImportedLines.line(file, ImportedLines.mapping(MAP)));
    }
}
