package painlog.cli.options;

import java.lang.reflect.Field;
import picocli.CommandLine.Model.OptionSpec;

/** Which class declares an option: it tells what the option is about. */
public final class OptionOwner {
    private OptionOwner() {}

    public static Class<?> home(OptionSpec option) {
        return option.userObject() instanceof Field field ? field.getDeclaringClass() : Object.class;
    }
}
