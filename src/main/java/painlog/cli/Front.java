package painlog.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import painlog.journal.BadInput;
import painlog.journal.Numbers;
import painlog.journal.Words;

/**
 * The arguments split into the command's name and what it is given. A first word that is a number means
 * {@code log}; options may stand before the command.
 *
 * @param command full name; empty when none was given
 * @param arguments in their order, without the name
 */
record Front(String command, List<String> arguments) {
    private static final List<String> TAKE_A_VALUE = List.of("-j", "--journal", "--color");

    /**
     * Finds the command.
     *
     * @throws BadInput when the first word is neither a number nor a command
     */
    static Front of(String[] args) {
        List<String> rest = new ArrayList<>(Arrays.asList(args));
        int at = firstWord(rest);
        if (at < 0) {
            return new Front("", rest);
        }
        if (isScore(rest.get(at))) {
            return new Front("log", rest);
        }
        String name = rest.remove(at);
        boolean member =
                Commands.isGroup(name) && at < rest.size() && Commands.NAMES.contains(name + " " + rest.get(at));
        if (member) {
            return new Front(name + " " + rest.remove(at), rest);
        }
        if (!Commands.NAMES.contains(name) && !Commands.isGroup(name)) {
            throw unknown(name);
        }
        return new Front(name, rest);
    }

    private static int firstWord(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (!args.get(i).startsWith("-") || isScore(args.get(i))) {
                return i;
            }
            if (TAKE_A_VALUE.contains(args.get(i))) {
                i++;
            }
        }
        return -1;
    }

    private static boolean isScore(String word) {
        String number = word.endsWith("/10") ? word.substring(0, word.length() - 3) : word;
        return Numbers.isPlain(number);
    }

    static BadInput unknown(String name) {
        String near = Words.nearest(name, Commands.NAMES);
        String meant = near.isEmpty() ? "painlog help lists them" : "did you mean painlog " + near + "?";
        return new BadInput("there is no command \"" + name + "\"; " + meant);
    }
}
