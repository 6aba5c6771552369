package painlog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_change_says_its_direction() {
        assertEquals("1.2 points lower", Figures.change(-1.2));
        assertEquals("1.0 point higher", Figures.change(1));
        assertEquals("no different", Figures.change(-0.04));
    }

    @Test
    void an_interval_says_both_its_ends() {
        assertEquals("0.3 to 1.7 points lower", Figures.span(-1.7, -0.3));
        assertEquals("0.3 to 1.7 points higher", Figures.span(0.3, 1.7));
        assertEquals("from 1.2 points lower to 0.3 points higher", Figures.span(-1.2, 0.3));
        assertEquals("from 1.2 points lower to no change", Figures.span(-1.2, 0.01));
        assertEquals("within 0.05 points of no change", Figures.span(-0.01, 0.01));
    }

    @Test
    void a_tiny_p_is_not_zero() {
        assertEquals("<0.001", Figures.p(0.0004));
        assertEquals("0.050", Figures.p(0.05));
    }
}
