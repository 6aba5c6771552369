package painlog.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Compares every expected field with ours; a field that we do not have is a difference. */
public final class VectorComparison {
    private static final Pattern REML =
            Pattern.compile("(.*_reml|reml|autocorrelation|mcid|phi.*|deff.*|n_eff.*|.*_adj|.*_ess_.*|p_holm)");

    private final List<String> differences = new ArrayList<>();
    private final Pattern estimated;
    private int fields;

    /** Values of the regression models by their names are held to 1e-6, all others to 1e-9. */
    public VectorComparison() {
        this(REML);
    }

    /**
     * The same.
     *
     * @param estimated names of values that rest on an estimated φ, and of blocks of such: these are held to 1e-6
     */
    public VectorComparison(Pattern estimated) {
        this.estimated = estimated;
    }

    public List<String> differences() {
        return differences;
    }

    /** How many numbers, words and nulls were held against each other. */
    public int fields() {
        return fields;
    }

    public void hold(String path, JsonNode expected, Object ours) {
        hold(path, expected, JsonTree.of(ours), false);
    }

    private void hold(String path, JsonNode expected, Object ours, boolean loose) {
        if (expected.isObject() && ours instanceof Map<?, ?> map) {
            expected.properties().forEach(e -> {
                String inner = path + "." + e.getKey();
                Object value = map.get(camelCase(e.getKey()));
                if (e.getKey().startsWith("anchor")) {
                    return;
                }
                if (value == null) {
                    differences.add(inner + " is missing from " + map.keySet());
                } else {
                    hold(
                            inner,
                            e.getValue(),
                            value,
                            loose || estimated.matcher(e.getKey()).matches());
                }
            });
        } else if (expected.isArray() && ours instanceof List<?> list) {
            if (expected.size() != list.size()) {
                differences.add(path + ": " + list.size() + " instead of " + expected.size());
            }
            for (int i = 0; i < Math.min(expected.size(), list.size()); i++) {
                hold(path + "[" + i + "]", expected.get(i), list.get(i), loose);
            }
        } else {
            fields++;
            if (!agrees(path, expected, ours, loose)) {
                differences.add(path + ": expected " + expected + ", got " + ours);
            }
        }
    }

    private static boolean agrees(String path, JsonNode expected, Object ours, boolean loose) {
        if (expected.isNull()) {
            return ours == JsonTree.NULL;
        }
        if (expected.isNumber() && ours instanceof Number number) {
            double a = expected.asDouble();
            double tolerance = (loose ? 1e-6 : 1e-9) * (1 + Math.abs(a));
            boolean zeroInTheory = path.contains(".se_nw") && Math.abs(a) < 1e-7;
            return Math.abs(a - number.doubleValue()) <= (zeroInTheory ? 1e-7 : tolerance);
        }
        return expected.isBoolean()
                ? ours.equals(expected.asBoolean())
                : expected.isString() && ours.equals(expected.asString());
    }

    /** {@code nap_ess_ci_lower} → {@code napEssCiLower}. */
    static String camelCase(String snake) {
        return Pattern.compile("_(.)").matcher(snake).replaceAll(m -> m.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
