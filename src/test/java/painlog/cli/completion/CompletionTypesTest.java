package painlog.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import painlog.cli.CommandName;
import painlog.cli.command.CommandLineFactory;
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
                    if (takesWords && !CompletionTypes.hasKnownType(label)) {
                        unknown.add(label + " of " + name);
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown, "say in CompletionKinds what it is, or that it is free");
    }

    @Test
    void every_option_that_is_not_hidden_is_in_a_set_of_its_command() {
        String table = CompletionTable.text(CommandName.REGISTRY);
        for (String name : CommandName.REGISTRY.fullNames()) {
            StringBuilder options = new StringBuilder();
            for (String set : sets(table, name)) {
                options.append(set(table, set));
            }
            spec(name).options().stream().filter(option -> !option.hidden()).forEach(option -> {
                String line = "\noption\t" + String.join(" ", option.names()) + "\t";
                assertTrue(options.toString().contains(line), name + " " + option);
            });
        }
    }

    private static List<String> sets(String table, String command) {
        String line = table.lines()
                .filter(one -> one.startsWith("command\t" + command + "\t"))
                .findFirst()
                .orElseThrow();
        return List.of(line.split("\t")[2].split(" "));
    }

    /** The lines of a set, each after a line end. */
    private static String set(String table, String name) {
        String head = "\nset\t" + name + "\n";
        int start = table.indexOf(head) + head.length() - 1;
        int end = Math.min(table.indexOf("\nset\t", start), table.indexOf("\ncommand\t", start));
        return table.substring(start, end < 0 ? table.indexOf("\ncommand\t", start) : end);
    }
}
