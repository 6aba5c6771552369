package painlog.report.clinician;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import painlog.analysis.clinician.CareSummary;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.summary.Adherence;
import painlog.analysis.summary.DrugUse;
import painlog.analysis.summary.SessionSum;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.UsualDose;
import painlog.calendar.DaySpan;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.DefinitionList;
import painlog.report.document.DefinitionList.Fact;
import painlog.report.document.Paragraph;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.document.Table;
import painlog.report.response.ResponseDocument;
import painlog.report.summary.SessionTable;
import painlog.report.summary.SummaryText;
import painlog.text.EstimateFormat;
import painlog.text.Plural;
import painlog.text.ValueFormat;
import painlog.text.WordWrap;

/** The sections of a clinician's report about sessions, home care and medication. */
final class CareSections {
    private static final int DRUGS = 5;
    private static final int FEW = 4;
    private static final int ADVERSE = 2;
    private static final int LONGEST = 120;

    private final SummaryRow.Care care;
    private final CareSummary details;
    private final int days;
    private final List<Section> parts = new ArrayList<>();

    private CareSections(ClinicianReportResult report) {
        this.care = report.total().care();
        this.details = report.care();
        this.days = report.total().group().daysSoFar();
    }

    /** Those that have contents. */
    static List<Section> of(ClinicianReportResult report) {
        CareSections care = new CareSections(report);
        care.medication();
        care.sessions();
        return care.parts;
    }

    private void sessions() {
        if (care.sessions().isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(SessionTable.of(care.sessions()));
        boolean scored = care.sessions().stream().anyMatch(therapy -> therapy.scored() > 0);
        if (scored) {
            blocks.add(new Paragraph("Means of the sessions with a score before and after" + standIns() + ". "
                    + ResponseDocument.EXPECTED));
        }
        List<Fact> facts = aboutSessions();
        if (!facts.isEmpty()) {
            blocks.add(new DefinitionList(facts));
        }
        parts.add(new Section(Place.RIGHT, "Sessions", blocks));
    }

    private String standIns() {
        int scored = care.sessions().stream().mapToInt(SessionSum::scored).sum();
        int stoodIn = care.sessions().stream().mapToInt(SessionSum::stoodIn).sum();
        return stoodIn == 0
                ? ", recorded with it"
                : "; in " + stoodIn + " of " + scored + " an entry of the same site within 24 h stands in for one";
    }

    private List<Fact> aboutSessions() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Home care", details.home(), home -> home.what() + " " + home.sessions());
        add(facts, "Treated by", details.providers(), CareSections::treater);
        add(facts, "Paid", details.costs(), CareSections::paid);
        ClinicianReportSections.add(facts, "Unwanted effects", adverse());
        ClinicianReportSections.add(facts, "Goals", goals());
        return facts;
    }

    private static <T> void add(List<Fact> facts, String name, List<T> all, Function<T, String> words) {
        ClinicianReportSections.add(facts, name, counts(all.stream().map(words).toList(), FEW));
    }

    private String goals() {
        Map<String, List<Adherence>> goals = new LinkedHashMap<>();
        care.goals()
                .forEach(goal -> goals.computeIfAbsent(goal.therapy(), t -> new ArrayList<>())
                        .add(goal));
        List<String> words = new ArrayList<>();
        goals.forEach((therapy, its) ->
                words.add(therapy + " " + SummaryText.done(its) + " of " + SummaryText.planned(its) + " sessions"));
        return counts(words, FEW);
    }

    private static String treater(CareSummary.Treater treater) {
        String credential = treater.provider().credential();
        String who = treater.provider().name() + (credential.isEmpty() ? "" : " (" + credential + ")");
        return who + " " + treater.sessions();
    }

    private static String paid(CareSummary.Paid paid) {
        String sessions = Plural.inProse(paid.sessions(), "session");
        return paid.amount().toPlainString() + " " + paid.currency() + " for " + sessions;
    }

    private String adverse() {
        List<String> words = details.adverse().stream()
                .map(one -> WordWrap.shortened(one.text(), LONGEST) + " (" + one.therapy() + ", "
                        + DaySpan.lastDays(1, one.day()).text() + ")")
                .toList();
        return counts(words, ADVERSE);
    }

    /** {@code a, b and 12 more}. */
    private static String counts(List<String> words, int most) {
        int more = words.size() - most;
        return String.join(", ", words.subList(0, Math.min(most, words.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void medication() {
        if (care.doses().isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(drugs());
        String amounts = details.usual().isEmpty() ? "" : " Usual dose: the median amount taken at once.";
        blocks.add(new Paragraph(
                "Any dose on " + care.daysWithDose() + " of " + Plural.count(days, "day") + "." + amounts));
        parts.add(new Section(Place.LEFT, "Medication", blocks));
    }

    private Table drugs() {
        List<DrugUse> drugs = new ArrayList<>(care.doses());
        drugs.sort(Comparator.comparing(DrugUse::taken).reversed().thenComparing(DrugUse::drug));
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("drug"),
                Column.numbers("doses"),
                Column.numbers("days with a dose"),
                Column.numbers("skipped")));
        if (!details.usual().isEmpty()) {
            columns.add(1, Column.numbers("usual dose"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (DrugUse use : drugs.subList(0, Math.min(DRUGS, drugs.size()))) {
            rows.add(row(use));
        }
        Table.addMore(rows, drugs.size() - rows.size(), columns.size());
        return Table.of(columns, rows);
    }

    private List<String> row(DrugUse use) {
        List<String> row = new ArrayList<>(List.of(
                use.drug(),
                Integer.toString(use.taken()),
                Integer.toString(use.days()),
                use.skipped() == 0 ? EstimateFormat.NONE : Integer.toString(use.skipped())));
        if (!details.usual().isEmpty()) {
            row.add(1, usual(use));
        }
        return row;
    }

    /** {@code 400 mg}, and of how many doses where it is not known of all. */
    private String usual(DrugUse use) {
        for (UsualDose usual : details.usual()) {
            if (usual.drug().equals(use.drug())) {
                String of = usual.doses() == use.taken() ? "" : " (" + usual.doses() + " of " + use.taken() + " doses)";
                return ValueFormat.amount(usual.median()) + " " + usual.unit() + of;
            }
        }
        return EstimateFormat.NONE;
    }
}
