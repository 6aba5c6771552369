package painlog.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input stream that reports how much has been read. */
public final class CountingInputStream extends FilterInputStream {
    private final ImportSink sink;
    private long bytes;

    public CountingInputStream(InputStream in, ImportSink sink) {
        super(in);
        this.sink = sink;
    }

    @Override
    public int read() throws IOException {
        bytes++;
        return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int n = in.read(buffer, offset, wanted);
        bytes += Math.max(n, 0);
        sink.read(bytes);
        return n;
    }
}
