package painlog.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import painlog.cli.CommandName;
import painlog.cli.command.ArgumentSplitter;
import painlog.cli.command.Command;
import painlog.cli.command.CommandLineFactory;

final class DemoScriptTest {
    private final DemoScript script = DemoScript.read(DemoScript.FIRST_HALF);
    private final DemoScript drawn = DemoScript.read(DemoScript.SECOND_HALF);

    @Test
    void it_is_half_a_year_of_whole_weeks() {
        assertEquals(LocalDate.of(2026, 1, 5), script.first());
        assertEquals(LocalDate.of(2026, 7, 5), script.last());
    }

    @Test
    void the_second_half_goes_on_the_day_after_to_the_day_after_its_plan() {
        assertEquals(LocalDate.of(2026, 7, 6), drawn.first());
        assertEquals(LocalDate.of(2026, 12, 28), drawn.last());
    }

    private List<DemoScript.Line> bothHalves() {
        List<DemoScript.Line> lines = new ArrayList<>(script.lines());
        lines.addAll(drawn.lines());
        return lines;
    }

    @Test
    void time_only_goes_forward() {
        Instant before = Instant.EPOCH;
        for (DemoScript.Line line : bothHalves()) {
            assertFalse(line.now().instant().isBefore(before), "line " + line.number());
            before = line.now().instant();
        }
    }

    @Test
    void moments_are_at_home_unless_they_name_another_zone() {
        Set<String> zones = new TreeSet<>();
        for (DemoScript.Line line : script.lines()) {
            zones.add(line.now().getZone().getId());
        }
        assertEquals(Set.of("America/New_York", "Europe/Oslo"), zones);
    }

    @Test
    void every_offset_is_the_one_in_force_there() {
        (script.text() + drawn.text())
                .lines()
                .filter(line -> line.startsWith("2026"))
                .forEach(line -> {
                    String moment = line.substring(0, line.indexOf(' '));
                    var now = OffsetDateTime.parse(moment.replaceFirst("\\[.*", ""));
                    String zone = moment.endsWith("]") ? "America/New_York" : "Europe/Oslo";
                    assertEquals(ZoneId.of(zone).getRules().getOffset(now.toInstant()), now.getOffset(), line);
                });
    }

    @Test
    void every_line_parses() {
        for (DemoScript.Line line : bothHalves()) {
            ArgumentSplitter split =
                    ArgumentSplitter.of(CommandName.REGISTRY, line.words().toArray(new String[0]));
            Command command = CommandName.REGISTRY.create(split.command());
            assertNotNull(command, "line " + line.number());
            CommandLineFactory.of(Objects.requireNonNull(command), split.command())
                    .parseArgs(split.arguments().toArray(new String[0]));
        }
        assertTrue(script.lines().size() > 350);
        assertTrue(drawn.lines().size() > 250);
    }
}
