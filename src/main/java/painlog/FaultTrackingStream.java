package painlog;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A standard stream that remembers why it could not be written, which a PrintStream keeps to itself. */
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

    /** Why something could not be written; empty when all was, or when the reader had enough and left. */
    String fault() {
        return fault.contains("Broken pipe") ? "" : fault;
    }
}
