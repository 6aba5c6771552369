package painlog.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.cli.environment.Environment;
import painlog.recording.JournalProvider;

/** The commands, for code that finds, lists or runs them without knowing their classes. */
public interface CommandRegistry {
    /** All commands, in the order in which help, completion and the manual list them. */
    List<? extends RegisteredCommand> all();

    /** {@code painlog} without a command. */
    Command alone();

    /**
     * Runs a command line in an environment of its own.
     *
     * @return the exit code
     */
    int run(Environment environment, JournalProvider journals, String... args);

    /** The command of that full name; {@code null} when there is none. */
    default @Nullable RegisteredCommand named(String fullName) {
        for (RegisteredCommand command : all()) {
            if (command.fullName().equals(fullName)) {
                return command;
            }
        }
        return null;
    }

    /** A new command of that full name, {@code painlog} alone under the empty one; {@code null} when there is none. */
    default @Nullable Command create(String fullName) {
        if (fullName.isEmpty()) {
            return alone();
        }
        RegisteredCommand found = named(fullName);
        return found == null ? null : found.create();
    }

    /** All full names in their order. */
    default List<String> fullNames() {
        List<String> names = new ArrayList<>();
        for (RegisteredCommand command : all()) {
            names.add(command.fullName());
        }
        return names;
    }

    /** The commands of a group. */
    default List<RegisteredCommand> of(CommandGroup group) {
        List<RegisteredCommand> commands = new ArrayList<>();
        for (RegisteredCommand command : all()) {
            if (command.group() == group) {
                commands.add(command);
            }
        }
        return commands;
    }

    /** The commands of a group by their own names, such as {@code start} of {@code period}. */
    default List<String> members(CommandGroup group) {
        List<String> members = new ArrayList<>();
        for (RegisteredCommand command : of(group)) {
            members.add(command.ownName());
        }
        return members;
    }

    /** What the commands of a group do, and their names. */
    default String description(CommandGroup group) {
        return group.about() + ": " + String.join(", ", members(group)) + ".";
    }
}
