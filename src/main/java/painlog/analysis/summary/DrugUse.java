package painlog.analysis.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.journal.total.DoseTotal;

/**
 * The doses of one drug.
 *
 * @param taken how often it was taken
 * @param days on how many days it was taken
 * @param skipped how often it was not taken and that was logged
 */
public record DrugUse(String drug, int taken, int days, int skipped) {

    /** One for each drug, by name. */
    static List<DrugUse> of(List<DoseTotal> totals) {
        Map<String, DrugUse> drugs = new TreeMap<>();
        for (DoseTotal total : totals) {
            DrugUse one = new DrugUse(total.drug(), total.taken(), total.taken() > 0 ? 1 : 0, total.skipped());
            drugs.merge(total.drug(), one, DrugUse::plus);
        }
        return new ArrayList<>(drugs.values());
    }

    /** Days on which any drug was taken. */
    static int daysWithAny(List<DoseTotal> totals) {
        return (int) totals.stream()
                .filter(total -> total.taken() > 0)
                .map(DoseTotal::day)
                .distinct()
                .count();
    }

    private DrugUse plus(DrugUse more) {
        return new DrugUse(drug, taken + more.taken, days + more.days, skipped + more.skipped);
    }
}
