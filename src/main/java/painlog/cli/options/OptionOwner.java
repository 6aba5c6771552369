package painlog.cli.options;

import java.lang.reflect.Field;
import picocli.CommandLine.Model.OptionSpec;

/** Finds the class that declares an option, which groups options by what they are about. */
public final class OptionOwner {
    private OptionOwner() {}

    /** A model that the build has written names the class itself, picocli's own model the field. */
    public static Class<?> home(OptionSpec option) {
        if (option.userObject() instanceof Class<?> declaring) {
            return declaring;
        }
        return option.userObject() instanceof Field field ? field.getDeclaringClass() : Object.class;
    }

    /** Whether every command takes it. */
    public static boolean isOfEveryCommand(OptionSpec option) {
        return home(option).equals(GlobalOptions.class);
    }
}
