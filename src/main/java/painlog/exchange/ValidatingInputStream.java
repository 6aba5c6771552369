package painlog.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import painlog.error.BadInput;

/** An input stream over a text file that refuses bytes that no text file has. */
public final class ValidatingInputStream extends FilterInputStream {
    private final ImportSink sink;
    private final boolean utf8;
    private final TextLineCheck lines = new TextLineCheck();
    private int continuing;
    private long bytes;

    /**
     * @param utf8 whether it must be UTF-8
     */
    public ValidatingInputStream(InputStream in, ImportSink sink, boolean utf8) {
        super(in);
        this.sink = sink;
        this.utf8 = utf8;
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
        lines.check(b);
        if (utf8 && !isUtf8(b & 0xff)) {
            throw new BadInput("line " + lines.line() + " is not UTF-8; if an older program wrote the file, add"
                    + " --encoding windows-1252");
        }
    }

    /** Whether the byte may follow the ones before it; the decoder looks closer. */
    private boolean isUtf8(int b) {
        if (continuing > 0) {
            continuing--;
            return (b & 0xc0) == 0x80;
        }
        continuing = b < 0x80 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
        return b < 0x80 || (b >= 0xc2 && b < 0xf5);
    }
}
