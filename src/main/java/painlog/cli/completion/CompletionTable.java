package painlog.cli.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.CommandLineFactory;
import painlog.cli.command.CommandRegistry;
import painlog.cli.help.SchemaCommand;
import painlog.cli.options.OptionOwner;
import painlog.exchange.detect.FileImport;
import painlog.journal.word.Vocabulary;
import painlog.report.words.Glossary;
import painlog.store.JournalFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The table that the completion scripts read: commands, options and built-in words, taken from the commands themselves.
 * {@code completion/complete.awk} documents its lines.
 */
final class CompletionTable {
    private final Map<Class<?>, List<String>> sets = new LinkedHashMap<>();
    private final Map<Class<?>, String> setNames = new HashMap<>();
    private final List<String> commands = new ArrayList<>();

    private final CommandRegistry registry;

    private CompletionTable(CommandRegistry registry) {
        this.registry = registry;
    }

    static String text(CommandRegistry registry) {
        CompletionTable table = new CompletionTable(registry);
        table.add("");
        registry.fullNames().forEach(table::add);
        List<String> lines = new ArrayList<>(List.of("table"));
        table.sets.forEach((home, options) -> {
            lines.add("set\t" + table.setNames.get(home));
            lines.addAll(options);
        });
        lines.addAll(table.commands);
        lines.addAll(groups(registry));
        new TreeMap<>(Vocabulary.aliases()).forEach((alias, therapy) -> lines.add("alias\t" + alias + "\t" + therapy));
        lines.addAll(closed(registry));
        try (JournalFile none = JournalFile.empty()) {
            return String.join("\n", lines) + "\n" + CompletionWords.of(none);
        }
    }

    /** Options go into sets by the class that declares them, which commands share; the sets are numbered. */
    private void add(String name) {
        CommandSpec spec = CommandLineFactory.named(registry, name).getCommandSpec();
        Map<Class<?>, List<String>> own = new LinkedHashMap<>();
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                Class<?> home = OptionOwner.home(option);
                setNames.putIfAbsent(home, "s" + setNames.size());
                own.computeIfAbsent(home, s -> new ArrayList<>()).add(line(option));
            }
        }
        own.forEach(sets::putIfAbsent);
        String[] about = spec.usageMessage().description();
        commands.add(String.join(
                "\t",
                "command",
                name,
                String.join(" ", own.keySet().stream().map(setNames::get).toList()),
                CompletionTypes.ofWords(spec, name),
                about.length == 0 ? "" : about[0]));
    }

    private static String line(OptionSpec option) {
        return String.join(
                "\t",
                "option",
                String.join(" ", option.names()),
                CompletionTypes.of(option),
                option.isMultiValue() ? "1" : "",
                String.join(" ", option.description()));
    }

    private static List<String> groups(CommandRegistry registry) {
        List<String> lines = new ArrayList<>();
        for (CommandGroup group : CommandGroup.values()) {
            lines.add("group\t" + group.word() + "\t" + registry.description(group));
        }
        return lines;
    }

    private static List<String> closed(CommandRegistry registry) {
        Set<String> lines = new TreeSet<>();
        SchemaCommand.names(registry).forEach(name -> lines.add("value\tschema\t" + name));
        Glossary.all().forEach(term -> lines.add("value\tterm\t" + term.names().get(0)));
        FileImport.fields().forEach(field -> lines.add("value\tfield\t" + field));
        return List.copyOf(lines);
    }
}
