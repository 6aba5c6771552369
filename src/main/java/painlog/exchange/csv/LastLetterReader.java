package painlog.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers the last letter of a file: a file that was cut off hardly ever ends with a line end. */
final class LastLetterReader extends FilterReader {
    private int last = '\n';

    LastLetterReader(Reader in) {
        super(in);
    }

    /** Whether what has been read so far ends in the middle of a line. */
    boolean endsInLine() {
        return last != '\n' && last != '\r';
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        last = c < 0 ? last : c;
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        int n = in.read(buffer, offset, wanted);
        last = n > 0 ? buffer[offset + n - 1] : last;
        return n;
    }
}
