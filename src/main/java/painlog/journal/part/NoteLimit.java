package painlog.journal.part;

import painlog.error.BadInput;
import painlog.text.ComposedText;

/** What a note of any record may be. */
public final class NoteLimit {
    /** Letters of a note: some forty pages, which no command line holds, but a file could. */
    static final int LONGEST = 100_000;

    private NoteLimit() {}

    /**
     * The note in composed form.
     *
     * @throws BadInput when it has more than 100,000 letters
     */
    public static String composed(String note) {
        if (note.length() > LONGEST) {
            throw new BadInput("a note of " + note.length() + " letters is too long; it may have " + LONGEST
                    + ", so keep the text in a file of its own and name that");
        }
        return ComposedText.of(note);
    }
}
