package painlog.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import painlog.cli.environment.Environment;
import painlog.cli.environment.Platform;
import painlog.cli.environment.StandardStreams;
import painlog.cli.environment.UnicodeDetection;
import painlog.cli.options.GlobalOptions;
import painlog.report.write.Output;

/** Detects the width of standard output and whether it takes colour. */
public final class TerminalDetection {
    private static final int NARROWEST = 20;
    private static final int LOWEST = 5;

    private TerminalDetection() {}

    public static Output output(Environment environment, GlobalOptions.Colour colour) {
        StandardStreams streams = environment.streams();
        Platform platform = environment.platform();
        OptionalInt width = streams.outIsTerminal() ? width(platform) : OptionalInt.empty();
        boolean inColour = colour(platform, colour, streams.outIsTerminal());
        return new Output(streams.out(), width, inColour, UnicodeDetection.isUnicode(platform));
    }

    /** Whether a stream takes colour; a set but empty {@code NO_COLOR} counts as unset. */
    static boolean colour(Platform platform, GlobalOptions.Colour wish, boolean terminal) {
        return switch (wish) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> {
                String force = platform.variable("CLICOLOR_FORCE");
                boolean forced = !force.isEmpty() && !force.equals("0");
                boolean fits = terminal && !platform.variable("TERM").equals("dumb");
                yield platform.variable("NO_COLOR").isEmpty() && (forced || fits);
            }
        };
    }

    /** The columns in which questions are asked. */
    public static int promptWidth(Environment environment) {
        return width(environment.platform()).orElse(80);
    }

    private static OptionalInt width(Platform platform) {
        OptionalInt said = number(platform.variable("COLUMNS"), NARROWEST);
        if (said.isPresent()) {
            return said;
        }
        String size = sttySize();
        OptionalInt asked = number(size.substring(size.indexOf(' ') + 1).strip(), NARROWEST);
        return asked.isPresent() ? asked : OptionalInt.of(80);
    }

    /** How many lines the terminal has; empty where output goes elsewhere or it does not say. */
    public static OptionalInt height(Environment environment) {
        if (!environment.streams().outIsTerminal()) {
            return OptionalInt.empty();
        }
        OptionalInt said = number(environment.platform().variable("LINES"), LOWEST);
        return said.isPresent() ? said : number(sttySize().split(" ", 2)[0].strip(), LOWEST);
    }

    private static OptionalInt number(String text, int least) {
        try {
            int number = Integer.parseInt(text);
            return number >= least ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException none) {
            return OptionalInt.empty();
        }
    }

    private static String sttySize() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream answer = stty.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
            }
        } catch (IOException none) {
            return "";
        }
    }
}
