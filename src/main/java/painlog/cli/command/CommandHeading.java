package painlog.cli.command;

/** The headings under which the help and the manual list the commands, in their order. */
public enum CommandHeading {
    RECORDING("Recording"),
    LOOKING("Looking"),
    PLANNING("Planning"),
    DRAWING("Drawing"),
    CARE("Care");

    private final String title;

    CommandHeading(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
