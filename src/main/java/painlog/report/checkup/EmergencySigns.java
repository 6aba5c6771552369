package painlog.report.checkup;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.checkup.RedFlag;
import painlog.report.document.Block;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.write.Output;
import painlog.report.write.TextDocument;
import painlog.report.write.TextWriter;
import tools.jackson.databind.node.ObjectNode;

/** The fixed list of signs that, with back pain, need a professional; the same for everyone, whatever was logged. */
public final class EmergencySigns {
    static final List<String> AT_ONCE = List.of(
            "numbness or tingling around the genitals, the buttocks or the back passage",
            "not being able to pass urine, or losing control of bladder or bowel",
            "weakness or numbness in both legs, or one that gets worse",
            "chest pain",
            "pain that began with a serious accident");

    static final List<String> SOON = List.of(
            "fever",
            "losing weight without trying",
            "cancer, now or earlier",
            "pain that is worse at night or no better with rest",
            "a new lump, or a back that changes its shape",
            "steroids taken for long, thin bones (osteoporosis) or a weakened immune system",
            "back pain for the first time below the age of 20 or above 55");

    static final String SOURCE = "NHS (UK), advice on back pain; the second list also after guidelines' warning signs.";

    private EmergencySigns() {}

    /** Both lists as blocks of a page. */
    static List<Block> blocks() {
        return List.of(
                new Paragraph("Emergency, at once, with back pain and " + either(AT_ONCE) + "."),
                new Paragraph("A professional soon, with back pain and " + either(SOON) + "."),
                new Paragraph("Source: " + SOURCE + " painlog can't tell what a sign means, nor that there is none."));
    }

    /** What is shown once, when such symptoms are logged for the first time. */
    public static void print(List<RedFlag> signs, Output output) {
        List<Block> blocks = new ArrayList<>();
        for (RedFlag flag : signs) {
            blocks.add(new Heading(
                    1,
                    "\"" + flag.symptom() + "\" is on the list of signs to have looked at " + urgency(flag.urgency())
                            + " (painlog checkup shows it again)"));
        }
        blocks.addAll(blocks());
        TextWriter.print(new TextDocument(blocks), output);
    }

    static String urgency(RedFlag.Urgency urgency) {
        return switch (urgency) {
            case AT_ONCE -> "at once";
            case SOON -> "soon";
        };
    }

    static void json(ObjectNode node) {
        AT_ONCE.forEach(node.putArray("atOnce")::add);
        SOON.forEach(node.putArray("soon")::add);
        node.put("source", SOURCE);
    }

    private static String either(List<String> signs) {
        int last = signs.size() - 1;
        return String.join("; ", signs.subList(0, last)) + "; or " + signs.get(last);
    }
}
