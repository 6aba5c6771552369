package painlog.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours are held by computation: contrast after WCAG 2, distances in CIELAB as each kind of eye sees them. */
final class PaletteTest {
    private static final List<Ink> FOUR_ARMS = List.of(Ink.NO_THERAPY, Ink.MASSAGE, Ink.PHYSICAL_THERAPY, Ink.TOGETHER);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_stands_out_from_the_background_and_from_tints(Theme theme) {
        for (Ink text : List.of(Ink.TEXT, Ink.SMALL_TEXT)) {
            assertTrue(Eyes.contrast(text.in(theme), theme.background()) >= 4.5, text + " in " + theme);
            for (Ink tint : FOUR_ARMS) {
                int ground = Eyes.mixed(theme.background(), tint.in(theme), theme.tint());
                assertTrue(Eyes.contrast(text.in(theme), ground) >= 4.5, text + " on " + tint + " in " + theme);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marks_stand_out_from_the_background(Theme theme) {
        for (Ink mark : List.of(Ink.DATA, Ink.ESTIMATE, Ink.MASSAGE, Ink.TOGETHER)) {
            assertTrue(Eyes.contrast(mark.in(theme), theme.background()) >= 3, mark + " in " + theme);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_four_arms_differ_in_grey(Theme theme) {
        apart(theme, 9, Eyes::grey);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_four_arms_differ_for_every_kind_of_colour_vision(Theme theme) {
        for (Eyes eyes : Eyes.values()) {
            for (Ink one : FOUR_ARMS) {
                for (Ink other : FOUR_ARMS) {
                    double distance = Eyes.distance(eyes.see(one.in(theme)), eyes.see(other.in(theme)));
                    assertTrue(
                            one == other || distance >= 12,
                            one + " " + other + " " + eyes + " " + theme + " " + distance);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shades_go_one_way_in_lightness_and_carry_readable_numbers(Theme theme) {
        double way = Math.signum(Eyes.lightness(Shades.colour(1, theme)) - Eyes.lightness(Shades.colour(0, theme)));
        for (int i = 0; i < 20; i++) {
            int colour = Shades.colour(i / 20.0, theme);
            double step = Eyes.lightness(Shades.colour((i + 1) / 20.0, theme)) - Eyes.lightness(colour);
            assertTrue(step * way > 1, theme + " at " + i + ": " + step);
            int letters = Shades.isPale(colour) ? 0x111111 : 0xFFFFFF;
            assertTrue(Eyes.contrast(letters, colour) >= 4.3, theme + " at " + i);
        }
    }

    private static void apart(Theme theme, double least, ToDoubleFunction<Integer> lightness) {
        for (Ink one : FOUR_ARMS) {
            for (Ink other : FOUR_ARMS) {
                double distance =
                        Math.abs(lightness.applyAsDouble(one.in(theme)) - lightness.applyAsDouble(other.in(theme)));
                assertTrue(one == other || distance >= least, one + " " + other + " in " + theme + ": " + distance);
            }
        }
    }
}
