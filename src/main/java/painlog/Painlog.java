package painlog;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import painlog.cli.Cli;
import painlog.cli.environment.Environment;
import painlog.cli.environment.Platform;
import painlog.cli.environment.StandardStreams;

/** Where the program starts: arguments, environment, streams, clock and exit code; nothing else touches them. */
public final class Painlog {
    private static final int BUFFER = 1 << 13;

    private Painlog() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Does what the arguments say, up to the exit code. */
    static int run(String... args) {
        FaultTrackingStream stream = new FaultTrackingStream(FileDescriptor.out);
        PrintStream out = stream(stream);
        PrintStream err = stream(new FaultTrackingStream(FileDescriptor.err));
        int code = new Cli(environment(out, err)).run(args);
        out.flush();
        if (!stream.fault().isEmpty()) {
            err.println("painlog: what was printed could not be written: " + stream.fault());
            code = Math.max(code, 1);
        }
        err.flush();
        return code;
    }

    private static Environment environment(PrintStream out, PrintStream err) {
        return new Environment(
                new StandardStreams(System.in, out, err, terminals()),
                new Platform(System.getenv(), home(), System.getProperty("os.name", "")),
                new SystemTime(variable("TZ")));
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    /** Java asks the system's list of users; the shell, and whoever sets HOME for one run, goes by HOME. */
    private static String home() {
        String home = variable("HOME");
        return home.isEmpty() ? System.getProperty("user.home", "") : home;
    }

    /** The launcher says which streams are terminals; without it none is taken for one. */
    private static String terminals() {
        return System.getProperty("painlog.tty", "");
    }

    private static PrintStream stream(FaultTrackingStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, BUFFER), false, StandardCharsets.UTF_8);
    }
}
