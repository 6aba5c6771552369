package painlog.analysis.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.journal.Dose;
import painlog.stats.SampleStatistics;

/**
 * How much of a drug was taken at once, in the unit it was logged in most often, upper and lower case alike.
 *
 * @param median of the amounts, each the total of a dose
 * @param doses how many of those taken were logged in this unit
 */
public record UsualDose(String drug, double median, String unit, int doses) {

    /** One for each drug that was taken with an amount and its unit, by name. */
    public static List<UsualDose> of(List<Dose> doses) {
        Map<String, Map<String, List<Double>>> amounts = new TreeMap<>();
        for (Dose dose : doses) {
            if (!dose.skipped() && dose.amount().isPresent() && !dose.unit().isEmpty()) {
                amounts.computeIfAbsent(dose.drug(), drug -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                        .computeIfAbsent(dose.unit(), unit -> new ArrayList<>())
                        .add(dose.amount().getAsDouble() * dose.count());
            }
        }
        List<UsualDose> usual = new ArrayList<>();
        amounts.forEach((drug, byUnit) -> usual.add(mostFrequent(drug, byUnit)));
        return usual;
    }

    private static UsualDose mostFrequent(String drug, Map<String, List<Double>> byUnit) {
        String unit = "";
        List<Double> most = List.of();
        for (Map.Entry<String, List<Double>> one : byUnit.entrySet()) {
            if (one.getValue().size() > most.size()) {
                unit = one.getKey();
                most = one.getValue();
            }
        }
        double[] amounts = most.stream().mapToDouble(Double::doubleValue).toArray();
        return new UsualDose(drug, SampleStatistics.median(amounts), unit, amounts.length);
    }
}
