package painlog.chart.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import painlog.chart.ColorVision;

/** Colours are held by computation: contrast after WCAG 2, distances in CIELAB as each kind of eye sees them. */
final class ThemeTest {
    private static final List<ColorRole> FOUR_ARMS =
            List.of(ColorRole.NO_THERAPY, ColorRole.MASSAGE, ColorRole.PHYSICAL_THERAPY, ColorRole.TOGETHER);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_stands_out_from_the_background_and_from_tints(Theme theme) {
        for (ColorRole text : List.of(ColorRole.TEXT, ColorRole.SMALL_TEXT)) {
            assertTrue(ColorVision.contrast(text.in(theme), theme.background()) >= 4.5, text + " in " + theme);
            for (ColorRole tint : FOUR_ARMS) {
                int ground = ColorVision.mixed(theme.background(), tint.in(theme), theme.tint());
                assertTrue(ColorVision.contrast(text.in(theme), ground) >= 4.5, text + " on " + tint + " in " + theme);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marks_stand_out_from_the_background(Theme theme) {
        for (ColorRole mark : List.of(ColorRole.DATA, ColorRole.ESTIMATE, ColorRole.MASSAGE, ColorRole.TOGETHER)) {
            assertTrue(ColorVision.contrast(mark.in(theme), theme.background()) >= 3, mark + " in " + theme);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_four_arms_differ_in_grey(Theme theme) {
        apart(theme, 9, ColorVision::grey);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_four_arms_differ_for_every_kind_of_colour_vision(Theme theme) {
        for (ColorVision colorVision : ColorVision.values()) {
            for (ColorRole one : FOUR_ARMS) {
                for (ColorRole other : FOUR_ARMS) {
                    double distance =
                            ColorVision.distance(colorVision.see(one.in(theme)), colorVision.see(other.in(theme)));
                    assertTrue(
                            one == other || distance >= 12,
                            one + " " + other + " " + colorVision + " " + theme + " " + distance);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shades_go_one_way_in_lightness_and_carry_readable_numbers(Theme theme) {
        double way = Math.signum(ColorVision.lightness(SequentialPalette.colour(1, theme))
                - ColorVision.lightness(SequentialPalette.colour(0, theme)));
        for (int i = 0; i < 20; i++) {
            int colour = SequentialPalette.colour(i / 20.0, theme);
            double step = ColorVision.lightness(SequentialPalette.colour((i + 1) / 20.0, theme))
                    - ColorVision.lightness(colour);
            assertTrue(step * way > 1, theme + " at " + i + ": " + step);
            int letters = SequentialPalette.isPale(colour) ? 0x111111 : 0xFFFFFF;
            assertTrue(ColorVision.contrast(letters, colour) >= 4.3, theme + " at " + i);
        }
    }

    private static void apart(Theme theme, double least, ToDoubleFunction<Integer> lightness) {
        for (ColorRole one : FOUR_ARMS) {
            for (ColorRole other : FOUR_ARMS) {
                double distance =
                        Math.abs(lightness.applyAsDouble(one.in(theme)) - lightness.applyAsDouble(other.in(theme)));
                assertTrue(one == other || distance >= least, one + " " + other + " in " + theme + ": " + distance);
            }
        }
    }
}
