package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The page for programs, and as text in every format. */
final class ReportRowsStory extends ReportStoryBase {
    @Test
    void it_comes_in_every_format() {
        eightWeeks();
        assertTrue(says("report --format markdown").contains("\n\n# Pain report, Sat 2026-09-26"));
        assertTrue(says("report --format csv").startsWith("part,item,figure,value\r\nspan,,from,2026-09-26\r\n"));
        assertTrue(says("report --format jsonl").startsWith("{\"part\":\"span\",\"item\":null,\"figure\":\"from\","));
        assertEquals(says("report --format markdown"), text(written("page.md", "")));
    }

    @Test
    void its_rows_for_programs_hold_what_the_page_holds() {
        eightWeeks();
        String rows = says("report --format csv --from 2026-09-26 --to 2026-11-20");
        for (String row : List.of(
                "measure,,name,pain",
                "measure,,better,lower",
                "technique,massage:swedish,sessions,1",
                "technique,massage:deep-tissue,mean_before,6",
                "goal,massage,done,2",
                "provider,Anna Berg,credential,RMT",
                "provider,Anna Berg,sessions,2",
                "paid,EUR,amount,837.25",
                "adverse,2026-10-27,therapy,massage",
                "adverse,2026-10-27,text,bruised for two days",
                "interference,interference.work,days,2",
                "arm,massage,days,28",
                "dose,paracetamol,skipped,1",
                "dose,ibuprofen,usual_amount,400",
                "dose,ibuprofen,usual_unit,mg",
                "dose,ibuprofen,usual_doses,2")) {
            assertTrue(rows.contains("\r\n" + row + "\r\n"), () -> row + " is missing in:\n" + rows);
        }
        String planned = rows.split("goal,massage,planned,", -1)[1].split("\r\n", -1)[0];
        assertEquals(4, Double.parseDouble(planned), 1e-9);
        String kept = says("report --format csv --site neck --redact costs,notes");
        assertTrue(kept.contains("\r\nonly,,text,neck\r\nleft_out,,part,notes\r\nleft_out,,part,costs\r\n"), kept);
    }
}
