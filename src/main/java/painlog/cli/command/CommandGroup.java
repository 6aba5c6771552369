package painlog.cli.command;

import org.jspecify.annotations.Nullable;

/** The first words that several commands share, such as {@code period} of {@code period start}. */
public enum CommandGroup {
    PERIOD("period", CommandHeading.RECORDING, "When a therapy is under way"),
    PLAN("plan", CommandHeading.PLANNING, "Taking turns in a drawn order"),
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
    static @Nullable public CommandGroup of(String word) {
        for (CommandGroup group : values()) {
            if (group.word.equals(word)) {
                return group;
            }
        }
        return null;
    }

    public String word() {
        return word;
    }

    public CommandHeading heading() {
        return heading;
    }

    /** What its commands are about, for the help. */
    String about() {
        return about;
    }
}
