import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes, for each class of the command line, the source of an {@code ArgumentModel}: what picocli found in its
 * annotations, as calls of picocli's builders. Run by the build between compiling and testing, from this source:
 * {@code java -cp target/classes:… ArgumentModelWriter.java target/classes target/generated-sources/models}.
 */
public final class ArgumentModelWriter {
    private static final String SUFFIX = "_ArgumentModel";

    private final Map<Field, ArgSpec> arguments = new LinkedHashMap<>();
    private final Set<Class<?>> declaring = new LinkedHashSet<>();

    private ArgumentModelWriter() {}

    public static void main(String[] args) throws Exception {
        ArgumentModelWriter writer = new ArgumentModelWriter();
        Path classes = Path.of(args[0]);
        for (Class<?> type : classes(classes)) {
            writer.read(type);
        }
        for (Class<?> type : writer.declaring) {
            Path file = Path.of(args[1], type.getName().replace('.', '/') + SUFFIX + ".java");
            Files.createDirectories(file.getParent());
            String source = writer.source(type);
            if (!Files.exists(file) || !Files.readString(file).equals(source)) {
                Files.writeString(file, source);
            }
        }
    }

    /** Those of the command line, in the order of their names. */
    private static List<Class<?>> classes(Path root) throws Exception {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("painlog/cli"))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = root.relativize(file).toString();
                if (name.endsWith(".class") && !name.contains(SUFFIX)) {
                    String type =
                            name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    found.add(
                            Class.forName(type.replace('\\', '.'), false, ArgumentModelWriter.class.getClassLoader()));
                }
            }
        }
        return found;
    }

    private void read(Class<?> type) throws Exception {
        if (Modifier.isAbstract(type.getModifiers()) || type.isInterface() || !isDeclaring(type)) {
            return;
        }
        Constructor<?> made = type.getDeclaredConstructor();
        made.setAccessible(true);
        for (ArgSpec argument :
                CommandSpec.forAnnotatedObject(made.newInstance()).args()) {
            arguments.putIfAbsent((Field) argument.userObject(), argument);
        }
        for (Class<?> part = type; isDeclaring(part); part = part.getSuperclass()) {
            declaring.add(part);
        }
    }

    /** Whether it or one above it declares anything. */
    private static boolean isDeclaring(Class<?> type) {
        if (type == null || type == Object.class) {
            return false;
        }
        if (type.isAnnotationPresent(Command.class) || isDeclaring(type.getSuperclass())) {
            return true;
        }
        for (Field field : type.getDeclaredFields()) {
            if (isArgument(field) || field.isAnnotationPresent(Mixin.class)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArgument(Field field) {
        return field.isAnnotationPresent(Option.class) || field.isAnnotationPresent(Parameters.class);
    }

    private String source(Class<?> type) {
        String simple = type.getSimpleName();
        String model = simple + SUFFIX;
        StringBuilder text = new StringBuilder();
        text.append("package ")
                .append(type.getPackageName())
                .append(";\n\n")
                .append("import painlog.cli.options.ArgumentModel;\n")
                .append("import picocli.CommandLine.Model.CommandSpec;\n")
                .append("import picocli.CommandLine.Model.IGetter;\n")
                .append("import picocli.CommandLine.Model.ISetter;\n")
                .append("import picocli.CommandLine.Model.OptionSpec;\n")
                .append("import picocli.CommandLine.Model.PositionalParamSpec;\n\n")
                .append("/** Written by the build from the annotations of ")
                .append(simple)
                .append(". */\n")
                .append("@SuppressWarnings(\"all\")\n")
                .append("public final class ")
                .append(model)
                .append(" implements ArgumentModel, IGetter, ISetter {\n")
                .append("    private final ")
                .append(simple)
                .append(" owner;\n")
                .append("    private final int field;\n\n")
                .append("    public ")
                .append(model)
                .append("() {\n        this(null, 0);\n    }\n\n")
                .append("    private ")
                .append(model)
                .append("(")
                .append(simple)
                .append(" owner, int field) {\n")
                .append("        this.owner = owner;\n        this.field = field;\n    }\n\n")
                .append("    @Override\n    public void addTo(CommandSpec spec, Object object) {\n")
                .append("        ")
                .append(simple)
                .append(" owner = (")
                .append(simple)
                .append(") object;\n")
                .append("        ")
                .append(model)
                .append(" at;\n");
        if (isDeclaring(type.getSuperclass())) {
            text.append("        new ")
                    .append(type.getSuperclass().getName())
                    .append(SUFFIX)
                    .append("().addTo(spec, object);\n");
        }
        StringBuilder get = new StringBuilder();
        StringBuilder set = new StringBuilder();
        int number = 0;
        for (Field field : type.getDeclaredFields()) {
            if (isArgument(field)) {
                text.append(argument(field, model, number));
                get.append("            case ")
                        .append(number)
                        .append(": return (T) (Object) owner.")
                        .append(field.getName())
                        .append(";\n");
                set.append("            case ")
                        .append(number)
                        .append(": owner.")
                        .append(field.getName())
                        .append(" = (")
                        .append(boxed(field))
                        .append(") value; break;\n");
                number++;
            } else if (field.isAnnotationPresent(Mixin.class)) {
                text.append(mixin(field));
            } else if (field.isAnnotationPresent(Spec.class)) {
                text.append("        owner.").append(field.getName()).append(" = spec;\n");
            }
        }
        text.append("    }\n\n");
        if (number == 0) {
            String none = " {\n        throw new IllegalStateException();\n    }\n";
            return text.append("    @Override\n    public <T> T get()")
                    .append(none)
                    .append("\n    @Override\n    public <T> T set(T value)")
                    .append(none)
                    .append("}\n")
                    .toString();
        }
        text.append("    @Override\n    public <T> T get() {\n        switch (field) {\n")
                .append(get)
                .append("            default: throw new IllegalStateException();\n        }\n    }\n\n")
                .append("    @Override\n    public <T> T set(T value) {\n        switch (field) {\n")
                .append(set)
                .append("            default: throw new IllegalStateException();\n"
                        + "        }\n"
                        + "        return value;\n"
                        + "    }\n"
                        + "}\n");
        return text.toString();
    }

    private static String mixin(Field field) {
        String name = field.getName();
        return "        CommandSpec " + name + " = CommandSpec.wrapWithoutInspection(owner." + name + ");\n"
                + "        new " + field.getType().getName() + SUFFIX + "().addTo(" + name + ", owner." + name + ");\n"
                + "        spec.addMixin(\"" + name + "\", " + name + ");\n";
    }

    private String argument(Field field, String model, int number) {
        ArgSpec argument = arguments.get(field);
        StringBuilder text = new StringBuilder();
        text.append("        at = new ")
                .append(model)
                .append("(owner, ")
                .append(number)
                .append(");\n");
        if (argument instanceof OptionSpec option) {
            refuse(option.negatable(), field);
            refuse(option.fallbackValue() != null && !option.fallbackValue().isEmpty(), field);
            text.append("        spec.addOption(OptionSpec.builder(")
                    .append(strings(option.names()))
                    .append(")");
            call(text, "usageHelp", option.usageHelp());
            call(text, "versionHelp", option.versionHelp());
            if (option.order() != -1) {
                text.append(".order(").append(option.order()).append(")");
            }
        } else {
            PositionalParamSpec positional = (PositionalParamSpec) argument;
            text.append("        spec.addPositional(PositionalParamSpec.builder().index(\"")
                    .append(positional.index())
                    .append("\")");
        }
        refuse(
                argument.interactive()
                        || argument.parameterConsumer() != null
                        || argument.group() != null
                        || argument.typeInfo().isOptional(),
                field);
        text.append(".type(")
                .append(argument.typeInfo().getType().getCanonicalName())
                .append(".class)");
        List<String> auxiliary = new ArrayList<>();
        for (Class<?> type : argument.auxiliaryTypes()) {
            auxiliary.add(type.getCanonicalName() + ".class");
        }
        text.append(".auxiliaryTypes(").append(String.join(", ", auxiliary)).append(")");
        text.append(".userObject(")
                .append(field.getDeclaringClass().getCanonicalName())
                .append(".class)");
        text.append(".arity(\"").append(argument.arity()).append("\")");
        text.append(".paramLabel(").append(string(argument.paramLabel())).append(")");
        call(text, "required", argument.required());
        call(text, "hidden", argument.hidden());
        if (!argument.splitRegex().isEmpty()) {
            text.append(".splitRegex(").append(string(argument.splitRegex())).append(")");
        }
        if (argument.defaultValue() != null) {
            text.append(".defaultValue(")
                    .append(string(argument.defaultValue()))
                    .append(")");
        }
        if (argument.converters().length > 0) {
            refuse(argument.converters().length > 1, field);
            text.append(".converters(new ")
                    .append(argument.converters()[0].getClass().getCanonicalName())
                    .append("())");
        }
        text.append(".initialValue(owner.").append(field.getName()).append(").getter(at).setter(at).build());\n");
        return text.toString();
    }

    /** What no option of ours asks for is refused here, so that none is ever left out in silence. */
    private static void refuse(boolean unknown, Field field) {
        if (unknown) {
            throw new IllegalStateException(field + " is declared in a way that ArgumentModelWriter can't write yet");
        }
    }

    private static void call(StringBuilder text, String method, boolean value) {
        if (value) {
            text.append(".").append(method).append("(true)");
        }
    }

    private static String boxed(Field field) {
        Class<?> type = field.getType();
        if (type == boolean.class) {
            return "Boolean";
        }
        if (type == int.class) {
            return "Integer";
        }
        return type.getCanonicalName();
    }

    private static String strings(String[] values) {
        List<String> quoted = new ArrayList<>();
        for (String value : values) {
            quoted.add(string(value));
        }
        return String.join(", ", quoted);
    }

    private static String string(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
