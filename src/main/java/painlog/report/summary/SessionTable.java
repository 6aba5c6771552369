package painlog.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import painlog.analysis.summary.SessionSum;
import painlog.report.document.Column;
import painlog.report.document.Table;

/**
 * A table of sessions by therapy and technique in few lines: one for every therapy, the others for the techniques used
 * most. A technique that stands for all of its therapy's sessions shares its line.
 */
public final class SessionTable {
    private static final int MOST = 11;
    private static final Comparator<SessionSum> MOST_FIRST =
            Comparator.comparing(SessionSum::sessions).reversed().thenComparing(SessionSum::name);

    private SessionTable() {}

    public static Table of(List<SessionSum> sums) {
        List<SessionSum> therapies = new ArrayList<>(sums);
        therapies.sort(MOST_FIRST);
        List<SessionSum> shown = therapies.subList(0, Math.min(MOST, therapies.size()));
        Set<SessionSum> used = used(shown, MOST - shown.size());
        List<List<String>> rows = new ArrayList<>();
        int all = 0;
        for (SessionSum therapy : therapies) {
            all += 1 + apart(therapy).size();
            if (shown.contains(therapy)) {
                rows.add(row(name(therapy), therapy));
                apart(therapy).stream()
                        .filter(used::contains)
                        .forEach(technique -> rows.add(row("› " + technique.name(), technique)));
            }
        }
        Table.addMore(rows, all - rows.size(), 4);
        return table(rows);
    }

    private static Set<SessionSum> used(List<SessionSum> therapies, int most) {
        List<SessionSum> all = new ArrayList<>();
        therapies.forEach(therapy -> all.addAll(apart(therapy)));
        all.sort(MOST_FIRST);
        return new HashSet<>(all.subList(0, Math.min(most, all.size())));
    }

    private static String name(SessionSum therapy) {
        boolean one = therapy.techniques().size() == 1 && apart(therapy).isEmpty();
        return therapy.name() + (one ? " › " + therapy.techniques().get(0).name() : "");
    }

    /** The techniques that need a line of their own, the one used most first. */
    private static List<SessionSum> apart(SessionSum therapy) {
        List<SessionSum> techniques = new ArrayList<>(therapy.techniques());
        techniques.sort(MOST_FIRST);
        boolean same = techniques.size() == 1 && techniques.get(0).sessions() == therapy.sessions();
        return same ? List.of() : techniques;
    }

    private static List<String> row(String name, SessionSum sum) {
        return List.of(
                name,
                Integer.toString(sum.sessions()),
                SummaryText.meanScores(sum),
                SummaryText.count(sum, SessionSum::scored));
    }

    private static Table table(List<List<String>> rows) {
        return Table.of(
                List.of(
                        Column.text("therapy › technique"),
                        Column.numbers("sessions"),
                        Column.numbers("pain before → after"),
                        Column.numbers("scored")),
                rows);
    }
}
