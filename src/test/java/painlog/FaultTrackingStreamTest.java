package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class FaultTrackingStreamTest {
    @Test
    void a_full_disk_is_remembered() throws IOException {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        try (FileOutputStream device = new FileOutputStream(full);
                FaultTrackingStream stream = new FaultTrackingStream(device.getFD())) {
            assertEquals("", stream.fault());
            assertThrows(IOException.class, () -> stream.write('6'));
            assertFalse(stream.fault().isEmpty());
        }
    }
}
