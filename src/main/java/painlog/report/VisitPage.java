package painlog.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.Scores;
import painlog.analysis.SummaryRow;
import painlog.analysis.Visit;
import painlog.calendar.DaySpan;
import painlog.journal.Better;
import painlog.journal.Measure;
import painlog.journal.Redaction;
import painlog.report.Part.Place;
import painlog.text.Plural;
import painlog.text.Sentence;
import painlog.text.ValueFormat;
import painlog.text.WordWrap;

/** The page for a clinician, before it is known on what it is shown. */
final class VisitPage {
    static final String STATEMENT = "Self-reported: written down by the person concerned, with painlog."
            + " It describes what was logged, not why; it is no diagnosis and holds no advice.";

    private static final String BODY = "A figure from behind and from the front with discs where it hurt,"
            + " larger where more entries name the site; the table below has the numbers.";

    /** Letters that a picture's words may have: enough for a dozen phases. */
    private static final int LONGEST = 900;

    private final Visit visit;
    private final String only;
    private final Redaction redaction;
    private final Map<Figure.Kind, String> pictures;
    private final SummaryNumbers numbers;

    /**
     * @param only what the filters keep, in words; empty when they keep everything
     * @param pictures what each picture that goes with the page shows
     */
    VisitPage(Visit visit, String only, Redaction redaction, Map<Figure.Kind, String> pictures) {
        this.visit = visit;
        this.only = only;
        this.redaction = redaction;
        this.pictures = pictures;
        this.numbers = new SummaryNumbers(visit.measure());
    }

    /** {@code Pain report}. */
    String title() {
        return Sentence.capitalized(visit.measure().name()) + " report";
    }

    /** {@code Mon 2026-01-05 – Sun 2026-07-05}. */
    String span() {
        boolean partial = total().group().isPartial();
        String sofar = partial
                ? ", partial: " + total().group().daysSoFar() + " of "
                        + total().group().days() + " days"
                : "";
        return visit.days().span().words() + sofar;
    }

    private SummaryRow total() {
        return visit.total();
    }

    /** How much lies under it. */
    List<String> lead() {
        List<String> lead = new ArrayList<>();
        if (visit.isEmpty()) {
            lead.add("Nothing" + (only.isEmpty() ? "" : " that fits " + only) + " is logged for these days.");
            return lead;
        }
        lead.add(coverage() + " " + backfilled() + firstLogged());
        if (!only.isEmpty()) {
            lead.add("Only " + only + ".");
        }
        if (!redaction.parts().isEmpty()) {
            List<String> parts = EnumSet.copyOf(redaction.parts()).stream()
                    .map(Redaction.Part::word)
                    .toList();
            lead.add("Left out: " + String.join(", ", parts) + ".");
        }
        return lead;
    }

    private String coverage() {
        Scores scores = total().scores();
        int days = total().group().daysSoFar();
        String share = ValueFormat.percent(scores.coverage(days));
        Measure measure = visit.measure();
        String better = measure.better() == Better.NEITHER
                ? ""
                : ", " + measure.better().word() + " is better";
        return Sentence.capitalized(measure.name()) + " (" + measure.range() + better + ") was logged on "
                + scores.daysLogged() + " of " + Plural.count(days, "day") + " (" + share + ").";
    }

    private String backfilled() {
        SummaryRow.Notes notes = total().notes();
        String share = notes.allEntries() == 0
                ? ""
                : ", " + ValueFormat.percent(notes.shareBackfilled()) + " typed in more than 24 h later";
        return Plural.count(notes.allEntries(), "entry") + " in all" + share + ".";
    }

    private String firstLogged() {
        return visit.days()
                .firstLogged()
                .map(day -> " First logged day: " + DaySpan.lastDays(1, day).words() + ".")
                .orElse("");
    }

    /** All parts, in the order in which they are read. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(visit.isEmpty() ? List.of() : logged());
        if (!visit.questions().isEmpty()) {
            parts.add(new Part(Place.ACROSS, "My questions", List.of(new Points(visit.questions()))));
        }
        return parts;
    }

    private List<Part> logged() {
        List<Part> parts = new ArrayList<>();
        if (total().scores().daysLogged() > 0) {
            parts.add(new Part(Place.ACROSS, "", List.of(VisitTiles.of(visit, numbers))));
        }
        picture(Figure.Kind.COURSE).ifPresent(figure -> parts.add(new Part(Place.ACROSS, "Course", List.of(figure))));
        VisitParts rest = new VisitParts(visit, numbers, picture(Figure.Kind.BODY));
        parts.addAll(rest.all());
        return parts;
    }

    private Optional<Figure> picture(Figure.Kind kind) {
        return Optional.ofNullable(pictures.get(kind))
                .map(words -> new Figure(kind, kind == Figure.Kind.BODY ? BODY : WordWrap.shortened(words, LONGEST)));
    }

    /** The whole page in headings, paragraphs and tables alone. */
    Page plain() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title() + ", " + span()));
        lead().forEach(line -> blocks.add(new Paragraph(line)));
        for (Part part : parts()) {
            if (!part.title().isEmpty()) {
                blocks.add(new Heading(2, part.title()));
            }
            for (Block block : part.blocks()) {
                blocks.addAll(plain(block));
            }
        }
        blocks.add(new Paragraph(STATEMENT + " " + made()));
        return new Page(blocks);
    }

    /** The body's picture is left out, since the table under it tells the same. */
    private static List<Block> plain(Block block) {
        boolean isBody = block instanceof Figure figure && figure.kind() == Figure.Kind.BODY;
        return isBody ? List.of() : block instanceof Laid laid ? laid.plain() : List.of(block);
    }

    /** {@code Made on 2026-07-05.} */
    String made() {
        return "Made on " + visit.days().madeOn() + ".";
    }
}
