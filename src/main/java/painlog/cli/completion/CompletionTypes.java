package painlog.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import painlog.cli.draw.ChartKind;
import painlog.cli.look.ListCommand;
import painlog.cli.settings.Config;
import painlog.journal.part.Helped;
import painlog.journal.word.BetterDirection;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What can be typed as the value of an option or as a word of a command, found by what the help calls it: the kinds of
 * {@code completion/complete.awk}.
 */
final class CompletionTypes {
    /** Labels of free text, which cannot be completed. */
    private static final Set<String> FREE = Set.of(
            "TEXT",
            "N",
            "S",
            "0–10",
            "1–7",
            "0–7",
            "1-5",
            "60EUR",
            "VALUE",
            "UNIT",
            "CHAR",
            "SCORE",
            "WORDS",
            "WxH",
            "LOW..HIGH",
            "FROM..TO",
            "WORD=SCORE,…",
            "[AMOUNT][UNIT]",
            "FORMAT",
            "LANGUAGE",
            "LOW-HIGH",
            "POINTS",
            "0-0.7",
            "0.5-1");

    /** Labels whose meaning depends on the option or command. */
    private static final Set<String> OWNED = Set.of("NAME", "KIND", "COMMAND", "SHELL");

    private static final String FREE_KIND = "free";
    private static final String SEPARATOR = ";";
    private static final String DAYS = "today;yesterday;monday;tuesday;wednesday;thursday;friday;saturday;sunday";

    private CompletionTypes() {}

    /** The kind of an option's value; {@code -} when it takes none. */
    static String of(OptionSpec option) {
        return option.arity().max() == 0 ? "-" : kind(option, option.longestName(), option.paramLabel());
    }

    /** The kinds of a command's words in their order, the last with {@code *} when it may be repeated. */
    static String ofWords(CommandSpec spec, String command) {
        if (command.equals("edit")) {
            return "=last"; // an id; what comes after it depends on the record
        }
        List<String> kinds = new ArrayList<>();
        for (PositionalParamSpec word : spec.positionalParameters()) {
            for (String label : places(word.paramLabel())) {
                kinds.add(kind(word, command, label));
            }
            boolean repeats =
                    word.arity().max() > 1 && places(word.paramLabel()).size() == 1;
            if (repeats) {
                kinds.add(kinds.remove(kinds.size() - 1) + "*");
            }
        }
        return String.join(" ", kinds);
    }

    /** {@code DRUG [AMOUNT][UNIT]} are two places, {@code SITE | TAG} is one. */
    private static List<String> places(String label) {
        return List.of(label.contains(" | ") ? new String[] {label} : label.split(" "));
    }

    private static String kind(ArgSpec arg, String of, String label) {
        String list = arg.splitRegex().isEmpty() ? "" : ",";
        Iterable<String> constants = arg.completionCandidates();
        if (constants != null) {
            List<String> words = new ArrayList<>();
            constants.forEach(words::add);
            return list + "=" + words(words.stream());
        }
        String kinds = Stream.of(label.split(" \\| ")).map(one -> kind(one, of)).collect(Collectors.joining("|"));
        return list + (label.equals("THERAPY") && of.startsWith("period ") ? kinds + "|=none" : kinds);
    }

    private static String words(Stream<?> constants) {
        return constants
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String kind(String label, String of) {
        return switch (label) {
            case "FILE", "FILE.ics", "OTHER.db" -> "file";
            case "DIR" -> "folder";
            case "SITE", "TAG", "THERAPY", "TECHNIQUE", "MEASURE", "ARM", "TERM", "ZONE", "DRUG" ->
                label.toLowerCase(Locale.ROOT);
            case "@SITE[:SIDE]" -> "@site";
            case "+TAG" -> "+tag";
            case "MEASURE=VALUE" -> "measure=";
            case "WORD,…" -> "," + of.substring(2);
            case "WORD" -> of.equals("remove") ? FREE_KIND : list(label);
            case "NAME", "KIND", "COMMAND", "SHELL" -> byOwner(label, of);
            default -> list(label);
        };
    }

    private static String byOwner(String label, String of) {
        return switch (of) {
            case "--provider", "provider edit" -> "provider";
            case "--technique" -> "technique";
            case "--encoding" -> "=utf-8;windows-1252;iso-8859-1";
            case "config get", "config set" -> "=" + String.join(SEPARATOR, Config.KNOWN.keySet());
            case "chart" -> "=" + words(Stream.of(ChartKind.values()).map(ChartKind::word));
            case "completion" -> "=" + words(Stream.of(Shell.values()).map(Shell::word));
            case "list" -> "=" + String.join(SEPARATOR, ListCommand.KINDS);
            case "schema" -> "schema";
            default -> label.equals("COMMAND") ? "command" : FREE_KIND;
        };
    }

    private static String list(String label) {
        return switch (label) {
            case "WHEN" -> "=now;" + DAYS;
            case "DATE" -> "=" + DAYS;
            case "WEEK", "MONTH", "YEAR" -> "=this;last";
            case "SPAN" -> "=7d;30d;4w;12w;6m;1y";
            case "7d", "21d" -> "=3d;7d;14d;21d;28d";
            case "2w" -> "=1w;2w;3w;4w";
            case "2/week" -> "=1/week;2/week;3/week;1/month";
            case "END" -> "=" + words(Stream.of(BetterDirection.values()).map(BetterDirection::word));
            case "WORD" ->
                "=" + words(Stream.of(Helped.values()).map(Helped::word).filter(word -> !word.isEmpty()));
            case "ID" -> "=last";
            case "FIELD=COLUMN" -> "field=|measure=";
            default -> FREE_KIND;
        };
    }

    /** Whether the label is in one of these lists. */
    static boolean hasKnownType(String label) {
        return FREE.contains(label)
                || OWNED.contains(label)
                || !kind(label, "--of").equals(FREE_KIND);
    }
}
