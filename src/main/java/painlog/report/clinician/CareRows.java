package painlog.report.clinician;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.analysis.clinician.CareSummary;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.summary.Adherence;
import painlog.analysis.summary.SessionSum;
import painlog.analysis.summary.SummaryRow;
import painlog.analysis.summary.UsualDose;
import painlog.report.summary.SummaryText;
import painlog.text.ValueFormat;

/** The rows of a clinician's report about sessions, home care and medication. */
final class CareRows {
    private final List<List<String>> rows = new ArrayList<>();

    private CareRows() {}

    static List<List<String>> of(ClinicianReportResult report) {
        CareRows rows = new CareRows();
        SummaryRow.Care care = report.total().care();
        for (SessionSum therapy : care.sessions()) {
            rows.sessions("session", therapy.name(), therapy);
            therapy.techniques()
                    .forEach(technique ->
                            rows.sessions("technique", therapy.name() + ":" + technique.name(), technique));
        }
        rows.goals(care.goals());
        rows.add(report.care());
        care.doses().forEach(use -> {
            rows.count("dose", use.drug(), "doses", use.taken());
            rows.count("dose", use.drug(), "days", use.days());
            rows.count("dose", use.drug(), "skipped", use.skipped());
        });
        for (UsualDose usual : report.care().usual()) {
            rows.add("dose", usual.drug(), "usual_amount", ValueFormat.plain(usual.median()));
            rows.add("dose", usual.drug(), "usual_unit", usual.unit());
            rows.count("dose", usual.drug(), "usual_doses", usual.doses());
        }
        return rows.rows;
    }

    private void sessions(String part, String item, SessionSum sum) {
        count(part, item, "sessions", sum.sessions());
        count(part, item, "scored", sum.scored());
        count(part, item, "stood_in", sum.stoodIn());
        add(part, item, "mean_before", ValueFormat.plain(sum.meanBefore()));
        add(part, item, "mean_after", ValueFormat.plain(sum.meanAfter()));
    }

    /** The goals of a therapy together, as on the page. */
    private void goals(List<Adherence> goals) {
        Map<String, List<Adherence>> byTherapy = new LinkedHashMap<>();
        goals.forEach(goal -> byTherapy
                .computeIfAbsent(goal.therapy(), therapy -> new ArrayList<>())
                .add(goal));
        byTherapy.forEach((therapy, its) -> {
            double planned = Adherence.planned(its);
            count("goal", therapy, "done", SummaryText.done(its));
            add("goal", therapy, "planned", ValueFormat.plain(planned));
        });
    }

    private void add(CareSummary care) {
        care.home().forEach(home -> count("home_care", home.what(), "sessions", home.sessions()));
        care.providers().forEach(treater -> {
            String name = treater.provider().name();
            add("provider", name, "credential", treater.provider().credential());
            count("provider", name, "sessions", treater.sessions());
        });
        care.costs().forEach(paid -> {
            add("paid", paid.currency(), "amount", paid.amount().toPlainString());
            count("paid", paid.currency(), "sessions", paid.sessions());
        });
        care.adverse().forEach(one -> {
            add("adverse", one.day().toString(), "therapy", one.therapy());
            add("adverse", one.day().toString(), "text", one.text());
        });
    }

    private void count(String part, String item, String figure, int n) {
        add(part, item, figure, Integer.toString(n));
    }

    private void add(String part, String item, String figure, String value) {
        rows.add(List.of(part, item, figure, value));
    }
}
