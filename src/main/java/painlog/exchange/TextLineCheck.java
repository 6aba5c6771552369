package painlog.exchange;

import painlog.error.BadInput;

/** Checks the bytes or letters of a text one after the other: no zeros, lines of a kind and of a bearable length. */
final class TextLineCheck {
    private static final int LONGEST_LINE = 1 << 20;

    private long line = 1;
    private int length;
    private boolean quoted;
    private boolean afterReturn;
    private String ends = "";

    /** The line that is being read. */
    long line() {
        return line;
    }

    /**
     * Looks at the next one.
     *
     * @throws BadInput when no text file has it there
     */
    void check(int c) {
        if (c == '\n') {
            end(afterReturn ? "CRLF" : "LF");
        } else if (afterReturn) {
            end("CR");
        }
        afterReturn = c == '\r';
        if (c == 0) {
            throw new BadInput("line " + line + " holds a NUL byte, so the file is not plain text; export it again,"
                    + " as CSV in UTF-8");
        }
        if (c == '"') {
            quoted = !quoted;
        }
        if (++length > LONGEST_LINE) {
            throw new BadInput("line " + line + " is longer than 1 MB, so the file is not a list of records");
        }
    }

    /** Line ends inside quotes belong to a note and may be of another kind. */
    private void end(String kind) {
        if (!quoted && !ends.isEmpty() && !ends.equals(kind)) {
            throw new BadInput("line " + line + " ends in " + kind + ", those before it in " + ends
                    + "; lines may be lost or glued together, so export the file again or make its line ends the same");
        }
        ends = quoted ? ends : kind;
        line++;
        length = 0;
    }
}
