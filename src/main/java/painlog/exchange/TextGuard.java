package painlog.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import painlog.journal.BadInput;

/** Passes the bytes of a text file on, and refuses what no program means to write into one. */
final class TextGuard extends FilterInputStream {
    private static final int LONGEST_LINE = 1 << 20;

    private final Sink sink;
    private long bytes;
    private long line = 1;
    private int length;
    private boolean quoted;
    private boolean afterReturn;
    private String ends = "";

    TextGuard(InputStream in, Sink sink) {
        super(in);
        this.sink = sink;
    }

    /** The line that is being read, which may be a little ahead of what has been taken from it. */
    long line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int n = in.read(buffer, offset, wanted);
        for (int i = offset; i < offset + n; i++) {
            check(buffer[i]);
        }
        bytes += Math.max(n, 0);
        sink.read(bytes);
        return n;
    }

    private void check(byte b) {
        if (b == '\n') {
            end(afterReturn ? "CRLF" : "LF");
        } else if (afterReturn) {
            end("CR");
        }
        afterReturn = b == '\r';
        if (b == 0) {
            throw new BadInput("line " + line + " holds a NUL byte, so the file is not plain text; export it again,"
                    + " as CSV in UTF-8");
        }
        if (b == '"') {
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
