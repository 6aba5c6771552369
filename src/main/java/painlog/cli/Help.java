package painlog.cli;

import java.io.PrintStream;
import picocli.CommandLine;

/** Help and version texts. */
final class Help {
    private Help() {}

    static int print(Surroundings around, CommandLine line, boolean version) {
        if (version) {
            around.out().println(versionLine());
        } else {
            line.usage(around.out(), CommandLine.Help.Ansi.OFF);
        }
        return ExitCode.DONE;
    }

    static String versionLine() {
        String version = Help.class.getPackage().getImplementationVersion();
        return "painlog " + (version == null ? "0.1.0" : version);
    }

    static int forNoCommand(Surroundings around, Front front) {
        PrintStream out = around.out();
        out.println(front.command());
        return ExitCode.DONE;
    }
}
