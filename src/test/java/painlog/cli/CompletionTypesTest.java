package painlog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The completion scripts know every option, and what every value and word may be. */
final class CompletionTypesTest {
    private static CommandSpec spec(String name) {
        return CommandLineFactory.of(Objects.requireNonNull(CommandName.REGISTRY.create(name)), name)
                .getCommandSpec();
    }

    @Test
    void what_can_stand_in_each_place_was_thought_of() {
        Set<String> unknown = new TreeSet<>();
        for (String name : CommandName.REGISTRY.fullNames()) {
            for (ArgSpec arg : spec(name).args()) {
                boolean takesWords = arg.arity().max() > 0 && !arg.hidden() && arg.completionCandidates() == null;
                for (String label : arg.paramLabel().split(" \\| | (?=\\[)")) {
                    if (takesWords && !CompletionTypes.isThoughtOf(label)) {
                        unknown.add(label + " of " + name);
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown, "say in CompletionKinds what it is, or that it is free");
    }

    @Test
    void every_option_that_is_not_hidden_is_in_the_table() {
        String table = CompletionTable.text(CommandName.REGISTRY);
        for (String name : CommandName.REGISTRY.fullNames()) {
            String line = table.lines()
                    .filter(one -> one.startsWith("command\t" + name + "\t"))
                    .findFirst()
                    .orElseThrow();
            Set<String> sets = Set.of(line.split("\t")[2].split(" "));
            spec(name).options().stream().filter(option -> !option.hidden()).forEach(option -> {
                String set = OptionOrigin.home(option).getSimpleName();
                assertTrue(sets.contains(set), name + " " + option);
                assertTrue(table.contains("\noption\t" + String.join(" ", option.names()) + "\t"), name + " " + option);
            });
        }
    }
}
