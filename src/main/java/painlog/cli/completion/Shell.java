package painlog.cli.completion;

import painlog.error.BadInput;

/** A shell that completes command lines, and how a text is quoted in its scripts. */
enum Shell {
    BASH("bash"),
    ZSH("zsh"),
    FISH("fish");

    private final String word;

    Shell(String word) {
        this.word = word;
    }

    /**
     * Reads a shell by its name.
     *
     * @throws BadInput when it is another one
     */
    static Shell parse(String text) {
        for (Shell shell : values()) {
            if (shell.word().equalsIgnoreCase(text)) {
                return shell;
            }
        }
        throw new BadInput("there are no completions for " + text + ", only for bash, zsh and fish");
    }

    /** The ending of the part of the script that only this shell reads. */
    String word() {
        return word;
    }

    /** The first line of the script; zsh recognises a completion script by it. */
    String head() {
        String about = "# Completions of painlog for " + word() + ", by: painlog completion " + word() + "\n";
        return this == ZSH ? "#compdef painlog\n" + about : about;
    }

    /** The line that gives a variable its text. */
    String assigned(String variable, String text) {
        return switch (this) {
            case BASH, ZSH -> "_painlog_" + variable + "='" + text.replace("'", "'\\''") + "'\n";
            case FISH ->
                "set -g __painlog_" + variable + " '"
                        + text.replace("\\", "\\\\").replace("'", "\\'") + "'\n";
        };
    }
}
