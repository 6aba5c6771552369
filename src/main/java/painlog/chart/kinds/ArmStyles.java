package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.chart.spec.ColorRole;
import painlog.journal.word.Arm;

/** The names and colours of arms and therapies in a chart, the same everywhere in it. */
final class ArmStyles {
    private static final String MASSAGE = "massage";
    private static final String PHYSICAL_THERAPY = "physical-therapy";
    /** Therapies that ship keep a look of their own as far as there are looks. */
    private static final Map<String, ColorRole> PREFERRED = Map.of(
            "acupuncture", ColorRole.OTHER_ONE,
            "yoga", ColorRole.OTHER_TWO,
            "chiropractic", ColorRole.OTHER_THREE,
            "exercise", ColorRole.OTHER_FOUR,
            "mind-body", ColorRole.OTHER_FIVE);

    private static final List<ColorRole> OTHERS = List.of(
            ColorRole.OTHER_ONE,
            ColorRole.OTHER_TWO,
            ColorRole.OTHER_THREE,
            ColorRole.OTHER_FOUR,
            ColorRole.OTHER_FIVE);
    private static final List<ColorRole> COMBINATIONS =
            List.of(ColorRole.TOGETHER, ColorRole.TOGETHER_TWO, ColorRole.TOGETHER_THREE);

    private final Map<String, ColorRole> colors = new HashMap<>();
    private final List<Arm> combinations;

    /**
     * @param therapies all that occur on the chart
     * @param arms all of them; combinations of therapies get a look each
     */
    ArmStyles(Collection<String> therapies, Collection<Arm> arms) {
        colors.put(MASSAGE, ColorRole.MASSAGE);
        colors.put(PHYSICAL_THERAPY, ColorRole.PHYSICAL_THERAPY);
        List<String> others =
                therapies.stream().filter(this::isOther).distinct().sorted().toList();
        others.stream().filter(PREFERRED::containsKey).forEach(name -> colors.put(name, PREFERRED.get(name)));
        others.stream().filter(this::isOther).forEach(name -> colors.put(name, nextFree()));
        combinations = arms.stream()
                .filter(arm -> arm.therapies().size() > 1)
                .distinct()
                .sorted(Comparator.comparing((Arm arm) -> !isMassageWithPhysicalTherapy(arm))
                        .thenComparing(ArmStyles::name))
                .toList();
    }

    private boolean isOther(String therapy) {
        return !colors.containsKey(therapy);
    }

    /** Further therapies reuse the looks; their names distinguish them. */
    private ColorRole nextFree() {
        return OTHERS.stream()
                .filter(color -> !colors.containsValue(color))
                .findFirst()
                .orElseGet(() -> OTHERS.get(colors.size() % OTHERS.size()));
    }

    private static boolean isMassageWithPhysicalTherapy(Arm arm) {
        return arm.therapies().size() == 2
                && arm.therapies().contains(MASSAGE)
                && arm.therapies().contains(PHYSICAL_THERAPY);
    }

    ColorRole color(Arm arm) {
        if (arm.isNone()) {
            return ColorRole.NO_THERAPY;
        }
        return arm.therapies().size() > 1
                ? COMBINATIONS.get(Math.max(0, combinations.indexOf(arm)) % COMBINATIONS.size())
                : color(arm.therapies().first());
    }

    ColorRole color(String therapy) {
        return colors.getOrDefault(therapy, ColorRole.OTHER_ONE);
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

    /** From the full name to the shortest: {@code massage + physical therapy}, {@code massage + PT}, {@code M + PT}. */
    static List<String> wordings(Arm arm) {
        if (arm.isNone()) {
            return List.of("no therapy", "none");
        }
        List<String> wordings = new ArrayList<>(List.of(name(arm)));
        if (arm.therapies().contains(PHYSICAL_THERAPY)) {
            wordings.add(shortened(name(arm)));
        }
        if (arm.therapies().size() > 1 && arm.therapies().contains(MASSAGE)) {
            wordings.add(shortened(name(arm)).replace("massage", "M"));
        }
        return wordings;
    }

    /** The name of arms, or of one against another, with the longest of them short. */
    static String shortened(String name) {
        return name.replace("physical therapy", "PT");
    }
}
