package painlog.cli;

import java.lang.reflect.Field;
import picocli.CommandLine.Model.OptionSpec;

/** Which class declares an option: it tells what the option is about. */
final class OptionOrigin {
    private OptionOrigin() {}

    static Class<?> home(OptionSpec option) {
        return option.userObject() instanceof Field field ? field.getDeclaringClass() : Object.class;
    }
}
