package painlog.cli.command;

import org.jspecify.annotations.Nullable;

/** A command before it is made: how it is called, where it is listed, and how it is made. */
public interface RegisteredCommand {
    /** The last word of its full name. */
    String ownName();

    /** The word it shares with others; {@code null} for a command that stands alone. */
    @Nullable
    CommandGroup group();

    CommandHeading heading();

    /** A command of its class; no other command's class is loaded for it. */
    Command create();

    /** As it is typed after {@code painlog}, such as {@code period start}. */
    default String fullName() {
        CommandGroup group = group();
        return group == null ? ownName() : group.word() + " " + ownName();
    }
}
