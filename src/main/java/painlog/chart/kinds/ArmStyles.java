package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import painlog.chart.spec.ColorRole;
import painlog.journal.arm.Arm;

/** The names and colours of arms and therapies in a chart, the same everywhere in it. */
final class ArmStyles {
    private static final String MASSAGE = "massage";
    private static final String PHYSICAL_THERAPY = "physical-therapy";
    private static final List<ColorRole> OTHERS =
            List.of(ColorRole.OTHER_ONE, ColorRole.OTHER_TWO, ColorRole.OTHER_THREE);

    private final List<String> others;

    /**
     * @param therapies all that occur on the chart
     */
    ArmStyles(Iterable<String> therapies) {
        Set<String> seen = new LinkedHashSet<>();
        for (String therapy : therapies) {
            if (!therapy.equals(MASSAGE) && !therapy.equals(PHYSICAL_THERAPY)) {
                seen.add(therapy);
            }
        }
        others = seen.stream().sorted().toList();
    }

    ColorRole color(Arm arm) {
        if (arm.isNone()) {
            return ColorRole.NO_THERAPY;
        }
        return arm.therapies().size() > 1
                ? ColorRole.TOGETHER
                : color(arm.therapies().first());
    }

    /** Further therapies reuse three colours; their names distinguish them. */
    ColorRole color(String therapy) {
        return switch (therapy) {
            case MASSAGE -> ColorRole.MASSAGE;
            case PHYSICAL_THERAPY -> ColorRole.PHYSICAL_THERAPY;
            default -> OTHERS.get(Math.max(0, others.indexOf(therapy)) % OTHERS.size());
        };
    }

    /** {@code physical therapy}. */
    static String name(String therapy) {
        return therapy.replace('-', ' ');
    }

    /** {@code massage + physical therapy}, {@code no therapy}. */
    static String name(Arm arm) {
        return arm.isNone()
                ? "no therapy"
                : String.join(
                        " + ", arm.therapies().stream().map(ArmStyles::name).toList());
    }

    /** From the full name to the shortest that is still unique. */
    static List<String> wordings(Arm arm) {
        if (arm.isNone()) {
            return List.of("no therapy", "none");
        }
        List<String> wordings = new ArrayList<>(List.of(name(arm)));
        if (arm.therapies().contains(PHYSICAL_THERAPY)) {
            wordings.add(name(arm).replace("physical therapy", "PT"));
        }
        if (arm.therapies().size() == 2) {
            wordings.add("both");
        }
        return wordings;
    }
}
