package painlog.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import painlog.cli.environment.Platform;
import painlog.error.BadInput;
import painlog.error.Interrupted;
import painlog.error.NotDone;
import painlog.journal.RecordId;

/** The person's own editor, opened on a private temporary file that is deleted afterwards. */
public final class Editor {
    private final String command;
    private final boolean windows;

    private Editor(String command, boolean windows) {
        this.command = command;
        this.windows = windows;
    }

    /**
     * The editor of {@code $VISUAL}, else {@code $EDITOR}.
     *
     * @throws BadInput without a terminal, or when none is named
     */
    public static Editor of(Platform platform, boolean canAsk, RecordId id) {
        String wayOut = "; say what changes, such as: painlog edit " + id + " --at \"2h ago\"";
        if (!canAsk) {
            throw new BadInput("an editor needs a terminal" + wayOut);
        }
        String visual = platform.variable("VISUAL");
        String editor = visual.isBlank() ? platform.variable("EDITOR") : visual;
        if (editor.isBlank()) {
            throw new BadInput("neither $VISUAL nor $EDITOR names an editor" + wayOut);
        }
        return new Editor(editor, platform.isWindows());
    }

    /**
     * The text as the person leaves it.
     *
     * @param beside the file lies in the same folder as this one, which is as private as the journal
     * @throws Interrupted when it is left empty
     */
    public String edited(String text, Path beside) {
        try {
            Path file = Files.createTempFile(beside.toAbsolutePath().getParent(), "edit-", ".txt");
            try {
                file.toFile().deleteOnExit();
                Files.writeString(file, text);
                open(file);
                return requireText(Files.readString(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new NotDone("the text could not be handed to the editor " + command + "; nothing was changed", e);
        }
    }

    private static String requireText(String text) {
        if (text.isBlank()) {
            throw new Interrupted("the text was left empty; nothing was changed");
        }
        return text;
    }

    private void open(Path file) throws IOException {
        try {
            int code = new ProcessBuilder(words(file)).inheritIO().start().waitFor();
            if (code != 0) {
                throw new NotDone("the editor " + command + " ended with code " + code + "; nothing was changed");
            }
        } catch (InterruptedException e) {
            throw new Interrupted("nothing was changed", e);
        }
    }

    /** An editor may come with arguments of its own; a shell takes them apart as the person expects. */
    private List<String> words(Path file) {
        if (!windows) {
            return List.of("sh", "-c", command + " \"$1\"", "painlog", file.toString());
        }
        List<String> words = new ArrayList<>(List.of(command.strip().split(" +")));
        words.add(file.toString());
        return words;
    }
}
