package painlog.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import painlog.cli.options.GlobalOptions;
import painlog.error.BadInput;
import painlog.journal.word.NumberParser;
import painlog.text.Suggestion;

/**
 * The arguments split into the command's name and its own arguments. A first word that is a number means {@code log};
 * options may stand before the command.
 *
 * @param command full name; empty when none was given
 * @param arguments in their order, without the name
 */
public record ArgumentSplitter(String command, List<String> arguments) {
    /**
     * Finds the command.
     *
     * @throws BadInput when the first word is neither a number nor a command
     */
    public static ArgumentSplitter of(CommandRegistry commands, String[] args) {
        List<String> rest = new ArrayList<>(Arrays.asList(args));
        int at = firstWord(rest, 0);
        if (at < 0) {
            return new ArgumentSplitter("", rest);
        }
        if (isScore(rest.get(at))) {
            return new ArgumentSplitter("log", rest);
        }
        String name = rest.remove(at);
        if (CommandGroup.of(name) != null) {
            int second = firstWord(rest, at);
            boolean member = second >= 0 && commands.named(name + " " + rest.get(second)) != null;
            return member
                    ? new ArgumentSplitter(name + " " + rest.remove(second), rest)
                    : new ArgumentSplitter(name, rest);
        }
        if (commands.named(name) == null) {
            refuseStray(rest.subList(0, at));
            throw unknown(commands, name);
        }
        return new ArgumentSplitter(name, rest);
    }

    /** The index of the first argument from there on that is no option; -1 when there is none. */
    public static int firstWord(List<String> args, int from) {
        for (int i = from; i < args.size(); i++) {
            if (!args.get(i).startsWith("-") || isScore(args.get(i))) {
                return i;
            }
            if (GlobalOptions.TAKING_A_VALUE.contains(args.get(i))) {
                i++;
            }
        }
        return -1;
    }

    /** An option of one command can't stand before it, since it might take the command's name for its value. */
    private static void refuseStray(List<String> before) {
        List<String> ofEveryCommand = GlobalOptions.names();
        for (String word : before) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (option.startsWith("-") && !ofEveryCommand.contains(option)) {
                String help = Suggestion.of(option, ofEveryCommand)
                        .orElse("write the command first, such as: painlog 6 " + option);
                throw new BadInput("option " + option + " stands before any command; " + help);
            }
        }
    }

    private static boolean isScore(String word) {
        String number = word.endsWith("/10") ? word.substring(0, word.length() - 3) : word;
        // with a comma too: log says what would be right
        return NumberParser.isPlain(number) || !NumberParser.commaHint(number).isEmpty();
    }

    public static BadInput unknown(CommandRegistry commands, String name) {
        List<String> names = commands.fullNames();
        for (CommandGroup group : CommandGroup.values()) {
            names.add(group.word());
        }
        String help = Suggestion.of(name, names).after("painlog").orElse("painlog help lists them");
        return new BadInput("there is no command \"" + name + "\"; " + help);
    }
}
