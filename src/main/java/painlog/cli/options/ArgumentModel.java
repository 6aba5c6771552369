package painlog.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a class declares with picocli's annotations, as picocli's model. Reading annotations takes Java longer than all
 * the rest of recording an entry does; so the build reads them once and writes one of these for each class, named as
 * the class with {@value #SUFFIX} behind it.
 */
public interface ArgumentModel {
    String SUFFIX = "_ArgumentModel";

    /**
     * Adds the options and parameters of the object, and those of its superclasses and mixins, bound to its fields.
     *
     * @param owner an object of the class that this is the model of
     */
    void addTo(CommandSpec spec, Object owner);

    /** The model of the object, without texts of help; {@code null} where the build wrote none. */
    static @Nullable CommandSpec of(Object owner) {
        ArgumentModel model;
        try {
            Class<?> written = Class.forName(owner.getClass().getName() + SUFFIX);
            model = (ArgumentModel) written.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException none) {
            return null;
        }
        CommandSpec spec = CommandSpec.wrapWithoutInspection(owner);
        model.addTo(spec, owner);
        return spec;
    }
}
