package painlog;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A standard stream that remembers the first error of writing, which a PrintStream does not report. */
final class FaultTrackingStream extends OutputStream {
    private final FileOutputStream out;
    private String fault = "";

    FaultTrackingStream(FileDescriptor descriptor) {
        this.out = new FileOutputStream(descriptor);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            fault = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Why something could not be written; empty without an error, or when the reader closed the pipe. */
    String fault() {
        return fault.contains("Broken pipe") ? "" : fault;
    }
}
