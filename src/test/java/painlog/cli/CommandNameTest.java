package painlog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.CommandLineFactory;
import painlog.cli.command.CommandRegistry;
import painlog.cli.options.GlobalOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The registry of commands agrees with the descriptions of the commands and their options. */
final class CommandNameTest {
    private static final CommandRegistry COMMANDS = CommandName.REGISTRY;

    @Test
    void every_command_is_found_by_its_name_and_calls_itself_so() {
        for (CommandName command : CommandName.values()) {
            CommandLine.Command about = command.create().getClass().getAnnotation(CommandLine.Command.class);
            assertEquals(command.ownName(), about.name());
            assertEquals(command, COMMANDS.named(command.fullName()));
        }
        assertNull(COMMANDS.named("period"));
        assertNull(COMMANDS.create("start"));
    }

    @Test
    void every_command_has_a_class_of_its_own() {
        long classes = List.of(CommandName.values()).stream()
                .map(command -> command.create().getClass())
                .distinct()
                .count();
        assertEquals(CommandName.values().length, classes);
    }

    @Test
    void a_group_holds_its_members_and_only_plan_is_a_command_itself() {
        assertEquals(List.of("start", "stop", "add", "list", "infer"), COMMANDS.members(CommandGroup.PERIOD));
        for (CommandGroup group : CommandGroup.values()) {
            assertEquals(group, CommandGroup.of(group.word()));
            assertEquals(group == CommandGroup.PLAN, COMMANDS.named(group.word()) != null);
        }
    }

    @Test
    void the_options_looked_for_before_picocli_is_asked_are_those_that_take_a_value() {
        Set<String> taking = new TreeSet<>();
        for (OptionSpec option : CommandLineFactory.of(new DashboardCommand(), "")
                .getCommandSpec()
                .options()) {
            if (option.arity().max() > 0) {
                taking.addAll(List.of(option.names()));
            }
        }
        assertEquals(taking, new TreeSet<>(GlobalOptions.TAKING_A_VALUE));
    }
}
