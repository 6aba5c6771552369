package painlog.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import painlog.cli.CommandName;
import painlog.cli.options.ArgumentModel;
import painlog.cli.options.EntryOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class ArgumentModelTest {
    @Test
    void every_command_has_a_model_that_says_what_its_annotations_say() {
        for (RegisteredCommand registered : CommandName.REGISTRY.all()) {
            Command command = Objects.requireNonNull(CommandName.REGISTRY.create(registered.fullName()));
            CommandSpec model = Objects.requireNonNull(ArgumentModel.of(command), registered.fullName());
            assertEquals(arguments(new CommandLine(command).getCommandSpec()), arguments(model), registered.fullName());
        }
    }

    @Test
    void what_is_read_with_a_model_is_in_the_fields() {
        EntryOptions options = new EntryOptions();
        new CommandLine(Objects.requireNonNull(ArgumentModel.of(options)))
                .parseArgs("6", "--trigger", "sitting", "@neck", "--note=bad evening");
        assertEquals(List.of("6", "@neck"), options.words);
        assertEquals(List.of("sitting"), options.triggers);
        assertEquals("bad evening", options.typed().note());
    }

    private static Map<String, List<String>> arguments(CommandSpec spec) {
        Map<String, List<String>> said = new TreeMap<>();
        for (OptionSpec option : spec.options()) {
            List<String> of = common(option);
            of.add("help " + option.usageHelp() + " version " + option.versionHelp() + " order " + option.order());
            said.put(String.join(" ", option.names()), of);
        }
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            said.put("argument " + positional.index(), common(positional));
        }
        return said;
    }

    private static List<String> common(ArgSpec argument) {
        List<String> said = new ArrayList<>();
        said.add("type " + argument.typeInfo().getType() + " of " + List.of(argument.auxiliaryTypes()));
        said.add("arity " + argument.arity() + " label " + argument.paramLabel() + " split " + argument.splitRegex());
        said.add("required " + argument.required() + " hidden " + argument.hidden());
        said.add("default " + argument.defaultValue() + " initial " + argument.initialValue());
        said.add("converters " + argument.converters().length + " candidates " + argument.completionCandidates());
        return said;
    }
}
