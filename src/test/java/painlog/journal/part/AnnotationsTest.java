package painlog.journal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

final class AnnotationsTest {
    @Test
    void sites_are_said_as_they_are_typed() {
        Site back = new Site("lower-back", Side.LEFT);
        Site neck = new Site("neck", Side.UNSAID);

        assertEquals("lower-back:left neck", new Annotations(List.of(back, neck), List.of(), "").siteText());
        assertEquals("", Annotations.NONE.siteText());
    }
}
