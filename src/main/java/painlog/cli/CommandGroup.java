package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first words that several commands share, such as {@code period} of {@code period start}. */
enum CommandGroup {
    PERIOD("period", CommandHeading.RECORDING, "When a therapy is under way"),
    THERAPY("therapy", CommandHeading.CARE, "Therapies and their techniques"),
    MEASURE("measure", CommandHeading.CARE, "What can be scored"),
    PROVIDER("provider", CommandHeading.CARE, "Who treats"),
    CONFIG("config", CommandHeading.CARE, "Settings");

    private final String word;
    private final CommandHeading heading;
    private final String about;

    CommandGroup(String word, CommandHeading heading, String about) {
        this.word = word;
        this.heading = heading;
        this.about = about;
    }

    /** The group of that word; {@code null} when there is none. */
    static @Nullable CommandGroup of(String word) {
        for (CommandGroup group : values()) {
            if (group.word.equals(word)) {
                return group;
            }
        }
        return null;
    }

    String word() {
        return word;
    }

    CommandHeading heading() {
        return heading;
    }

    /** The commands of the group. */
    List<CommandName> commands() {
        List<CommandName> commands = new ArrayList<>();
        for (CommandName command : CommandName.values()) {
            if (command.group() == this) {
                commands.add(command);
            }
        }
        return commands;
    }

    /** Its commands by their own names, such as {@code start} of {@code period}. */
    List<String> members() {
        List<String> members = new ArrayList<>();
        for (CommandName command : commands()) {
            members.add(command.ownName());
        }
        return members;
    }

    /** What its commands do, and their names. */
    String description() {
        return about + ": " + String.join(", ", members()) + ".";
    }
}
