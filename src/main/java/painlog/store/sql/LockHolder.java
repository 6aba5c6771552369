package painlog.store.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which program holds the lock on a journal, as far as the system tells. */
final class LockHolder {
    private static final Path LOCKS = Path.of("/proc/locks");

    /** SQLite locks bytes from here on; other locks on the file are not about writing. */
    private static final long FIRST_BYTE = 0x40000000L;

    private LockHolder() {}

    /** What to say of the file: who has it in use, and what to do. */
    static String sentence(Path file) {
        String waited = "has been in use for " + LockWait.SECONDS + " seconds by ";
        return process(file)
                .map(process -> waited + "process " + process.pid() + name(process)
                        + "; nothing was saved; let it end, or end it, and try again")
                .orElse(waited + "another program; nothing was saved; close it and try again");
    }

    private static String name(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> " (" + Path.of(command).getFileName() + ")")
                .orElse("");
    }

    private static Optional<ProcessHandle> process(Path file) {
        long own = ProcessHandle.current().pid();
        try {
            String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
            return Files.readString(LOCKS, StandardCharsets.US_ASCII)
                    .lines()
                    .filter(lock -> lock.contains(inode) && firstByte(lock) >= FIRST_BYTE)
                    .map(LockHolder::pid)
                    .filter(pid -> pid > 0 && pid != own)
                    .findFirst()
                    .flatMap(ProcessHandle::of);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }

    /** A line such as {@code 1: POSIX ADVISORY WRITE 4711 08:01:131 1073741825 1073741825}. */
    private static long pid(String lock) {
        return field(lock, 4);
    }

    private static long firstByte(String lock) {
        return field(lock, 6);
    }

    private static long field(String lock, int number) {
        String[] fields = lock.strip().split(" +", -1);
        return number < fields.length && fields[number].matches("[0-9]{1,18}") ? Long.parseLong(fields[number]) : -1;
    }
}
