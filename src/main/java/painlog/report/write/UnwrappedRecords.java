package painlog.report.write;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.util.NameTransformer;

/**
 * Writes the fields of a {@link JsonUnwrapped} record in place of the component that holds it, as Jackson's own
 * annotation of that name would: the statistics know no Jackson.
 */
final class UnwrappedRecords extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;
    private static final Pattern IS = Pattern.compile("is[A-Z].*");

    @Override
    public @Nullable NameTransformer findUnwrappingNameTransformer(MapperConfig<?> config, AnnotatedMember member) {
        if (member.getRawType() == ConfidenceInterval.class) {
            return new Prefix(member.getName());
        }
        return JsonUnwrapped.class.isAssignableFrom(member.getRawType()) ? NameTransformer.NOP : null;
    }

    /** A record's components are its fields; what it says of itself, as {@code isClear}, is none. */
    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return (member.getDeclaringClass().isRecord()
                        && IS.matcher(member.getName()).matches())
                || super.hasIgnoreMarker(config, member);
    }

    /** {@code ci} and {@code lower} make {@code ciLower}. */
    private static final class Prefix extends NameTransformer {
        private final String prefix;

        Prefix(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String transform(String name) {
            return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }

        /** Only reading JSON would ask for it. */
        @Override
        public String reverse(String transformed) {
            throw new UnsupportedOperationException(transformed);
        }
    }
}
