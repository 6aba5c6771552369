package painlog.cli.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.CommandLineFactory;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.RegisteredCommand;
import painlog.cli.options.GlobalOptions;
import painlog.cli.options.OptionOwner;
import painlog.error.NotDone;
import painlog.text.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual: {@code painlog(1)} and a page for each command, from the commands' own descriptions. */
final class ManPages {
    private static final String EXAMPLES = "Examples:";

    private final CommandRegistry commands;

    ManPages(CommandRegistry commands) {
        this.commands = commands;
    }

    /**
     * Writes all pages into the folder, which is made where there is none.
     *
     * @return how many there are
     */
    int write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("painlog.1"), new ManOverview(commands).page());
            for (RegisteredCommand command : commands.all()) {
                Files.writeString(folder.resolve(pageName(command.fullName()) + ".1"), page(command));
            }
        } catch (IOException e) {
            throw new NotDone("the manual could not be written into " + folder + "; check the folder and the disk", e);
        }
        return commands.all().size() + 1;
    }

    static String pageName(String command) {
        return "painlog-" + command.replace(' ', '-');
    }

    private String page(RegisteredCommand command) {
        String name = command.fullName();
        CommandLine line = CommandLineFactory.named(commands, name);
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage().abbreviateSynopsis(true);
        ManText page = new ManText(pageName(name));
        page.section("NAME").line(pageName(name) + " - " + purpose(spec));
        page.section("SYNOPSIS")
                .verbatim(line.getHelp()
                        .synopsis(0)
                        .strip()
                        .lines()
                        .map(String::strip)
                        .toList());
        page.section("DESCRIPTION");
        List.of(spec.usageMessage().description()).forEach(page::paragraph);
        addWords(page, spec);
        addOptions(page, spec);
        addFooter(page, spec);
        page.section("SEE ALSO").line(related(command));
        return page.toString();
    }

    /** As {@code whatis} shows it. */
    static String purpose(CommandSpec spec) {
        String first = spec.usageMessage().description()[0];
        String bare = first.replaceFirst("[.:]$", "");
        return Sentence.uncapitalized(bare);
    }

    private static void addWords(ManText page, CommandSpec spec) {
        for (PositionalParamSpec word : spec.positionalParameters()) {
            page.term("", word.paramLabel(), String.join(" ", word.description()));
        }
    }

    private static void addOptions(ManText page, CommandSpec spec) {
        page.section("OPTIONS");
        for (OptionSpec option : spec.options()) {
            if (!option.hidden() && !OptionOwner.home(option).equals(GlobalOptions.class)) {
                add(page, option);
            }
        }
        page.paragraph("The options of every command are in painlog(1).");
    }

    static void add(ManText page, OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : option.paramLabel();
        page.term(String.join(", ", option.names()), value, String.join(" ", option.description()));
    }

    private static void addFooter(ManText page, CommandSpec spec) {
        List<String> footer = List.of(spec.usageMessage().footer());
        int examples = footer.indexOf(EXAMPLES);
        List<String> before = new ArrayList<>(footer.subList(0, examples));
        before.removeIf(String::isBlank);
        if (!before.isEmpty()) {
            page.paragraph(String.join(" ", before));
        }
        page.section("EXAMPLES")
                .examples(footer.subList(examples + 1, footer.size()).stream()
                        .map(String::stripLeading)
                        .toList());
    }

    private String related(RegisteredCommand command) {
        StringBuilder related = new StringBuilder("painlog(1)");
        for (RegisteredCommand other : commands.all()) {
            if (command.group() != null && command.group() == other.group() && command != other) {
                related.append(", ").append(pageName(other.fullName())).append("(1)");
            }
        }
        return related.toString();
    }
}
