package painlog.report.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.plan.PlanBlock;

/**
 * The calendar of a plan as an iCalendar file (RFC 5545), which a phone's calendar takes: one event of whole days for
 * each block. It names therapies only, no pain.
 */
public final class PlanCalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    /** A line's length in bytes, its end not counted. */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private PlanCalendarFile() {}

    /** The whole file. */
    public static String of(RecordId id, Plan plan) {
        PlanCalendarFile file = new PlanCalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//painlog//painlog//EN");
        file.line("CALSCALE:GREGORIAN");
        for (PlanBlock block : plan.blocks()) {
            file.event(id, plan, block);
        }
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(RecordId id, Plan plan, PlanBlock block) {
        LocalDate first = block.days().first();
        line("BEGIN:VEVENT");
        line("UID:painlog-" + plan.draw().seed() + "-" + DAY.format(plan.start()) + "-" + block.number());
        line("DTSTAMP:" + TIME.format(plan.draw().at().at().atOffset(ZoneOffset.UTC)));
        line("DTSTART;VALUE=DATE:" + DAY.format(first));
        line("DTEND;VALUE=DATE:" + DAY.format(block.days().last().plusDays(1)));
        String number = "block " + block.number() + " of " + plan.blocks().size();
        line("SUMMARY:" + escaped(PlanSentences.arm(block) + ", " + number));
        line("DESCRIPTION:" + escaped("painlog plan " + id + ", " + number));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A longer line goes on in the next one after a space. */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
        }
        text.append("\r\n");
    }
}
