package painlog.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import painlog.error.BadInput;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Score;
import painlog.text.Sentence;
import painlog.text.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns picocli's errors into one sentence with the way out. */
public final class UsageErrors {
    private UsageErrors() {}

    public static BadInput of(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return new BadInput("option " + twice.getOverwritten().paramLabel() + " is given twice", fault);
        }
        if (fault.getArgSpec() instanceof OptionSpec option && fault.getValue() != null) {
            return value(option, fault);
        }
        String message = firstLine(fault);
        if (fault instanceof MissingParameterException missing) {
            return new BadInput(
                    help(fault, message.startsWith("missing required") ? needed(missing, message) : message), fault);
        }
        return new BadInput(message, fault);
    }

    /** {@code painlog chart needs KIND: trend, weekly, …}; what is said of several is left to the help. */
    private static String needed(MissingParameterException fault, String message) {
        List<String> names = new ArrayList<>();
        for (ArgSpec missing : fault.getMissing()) {
            String label = missing.paramLabel();
            names.add(missing instanceof OptionSpec option ? option.longestName() + " " + label : label);
        }
        boolean isOfOption = message.contains(" for option ");
        if (names.isEmpty() || isOfOption) {
            return message;
        }
        String command = fault.getCommandLine().getCommandName().replaceFirst("^painlog ", "");
        String needs = command + " needs " + Sentence.list(names);
        String[] said = fault.getMissing().get(0).description();
        return names.size() > 1 || said.length == 0
                ? needs
                : needs + ": " + withoutEnd(Sentence.uncapitalized(said[0]));
    }

    private static String withoutEnd(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** A value that an option does not take. */
    private static BadInput value(OptionSpec option, ParameterException fault) {
        Class<?> type = option.auxiliaryTypes()[0];
        if (!type.isEnum() || option.converters().length > 0) {
            String message = firstLine(fault);
            int reason = message.indexOf("': ");
            return new BadInput(reason < 0 ? message : message.substring(reason + 3), fault);
        }
        List<String> known = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            known.add(constant.toString().toLowerCase(Locale.ROOT));
        }
        String word = fault.getValue();
        String refusal = option.longestName() + " \"" + word + "\" is not one of " + String.join(", ", known);
        return new BadInput(Suggestion.of(word, known).appendedTo(refusal), fault);
    }

    private static BadInput unmatched(UnmatchedArgumentException fault) {
        String word = fault.getUnmatched().get(0);
        String name = fault.getCommandLine().getCommandName();
        if (NumberParser.isPlain(word) && name.equals("painlog log")) {
            return new BadInput("score " + Score.parse(word) + " is not understood here", fault);
        }
        if (!word.startsWith("-")) {
            String tooMany = "\"" + word + "\" is one word too many for " + name;
            return new BadInput(
                    ExtraWordHint.of(word, name)
                            .map(hint -> tooMany + "; " + hint)
                            .orElseGet(() -> help(fault, tooMany)),
                    fault);
        }
        if (name.equals("painlog dose") && word.length() > 1 && Character.isDigit(word.charAt(1))) {
            return new BadInput("the amount \"" + word + "\" is below 0; write one above 0, such as 400mg", fault);
        }
        String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        String help = Suggestion.of(option, options(fault)).orElse(name + " --help lists them");
        return new BadInput("there is no option " + option + "; " + help, fault);
    }

    private static List<String> options(ParameterException fault) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : fault.getCommandLine().getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    private static String help(ParameterException fault, String message) {
        return message + "; see " + fault.getCommandLine().getCommandName() + " --help";
    }

    private static String firstLine(ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return Sentence.uncapitalized(line);
    }
}
