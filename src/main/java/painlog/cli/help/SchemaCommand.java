package painlog.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.ExitCode;
import painlog.error.BadInput;
import painlog.report.write.Schemas;
import painlog.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Prints the schema of what a command prints as JSON. */
@CommandLine.Command(
        name = "schema",
        description = "Print the JSON Schema (2020-12) of what a command prints as JSON; alone, list them.",
        footer = {
            "",
            "Examples:",
            "  painlog schema",
            "  painlog schema summary",
            "  painlog schema period list > period-list.schema.json"
        })
public final class SchemaCommand extends Command {
    private static final String ALONE = "dashboard";

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Such as summary, or period list.")
    List<String> words = new ArrayList<>();

    @Override
    public int run(CommandContext context) {
        List<String> names = names(context.commands());
        if (words.isEmpty()) {
            Schemas.list(names, context.output());
        } else {
            context.out().println(Schemas.of(name(names)).orElseThrow(() -> unknown(names)));
        }
        return ExitCode.DONE;
    }

    /** Commands by their names; painlog alone is {@code dashboard}, what several recording commands print {@code record}. */
    public static List<String> names(CommandRegistry commands) {
        List<String> names = new ArrayList<>(List.of(ALONE));
        for (String command : commands.fullNames()) {
            String name = command.replace(' ', '-');
            if (Schemas.has(name)) {
                names.add(name);
            }
        }
        names.add("record");
        return names;
    }

    /** A command's name, or the schema a JSON object names itself: {@code painlog.period-list/1}. */
    private String name(List<String> names) {
        String name = String.join("-", words).toLowerCase(Locale.ROOT);
        String bare = name.startsWith("painlog.") ? name.substring("painlog.".length()) : name;
        String known = bare.endsWith("/1") ? bare.substring(0, bare.length() - 2) : bare;
        return names.contains(known) ? known : "";
    }

    private BadInput unknown(List<String> names) {
        String typed = String.join(" ", words);
        String help = Suggestion.of(typed.replace(' ', '-'), names).orElse("painlog schema lists them");
        return new BadInput("there is no schema \"" + typed + "\"; " + help);
    }
}
