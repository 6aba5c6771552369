package painlog.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Journals of somebody whose pain is made up, so that the difference between with and without massage is known. */
final class KnownTruth {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private final Person person;
    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private double resemblance;
    private int length;

    KnownTruth(Person person, int seed) {
        this.person = person;
        this.random = new Random(seed);
    }

    /** What is true of a journal besides the difference. */
    enum Trait {
        PLAIN,
        /** Pain goes down by two points over the whole journal, whatever is done. */
        DRIFT,
        /** The difference takes two weeks to build up. */
        ONSET,
        /** Without massage, days of much pain mostly have no entry. */
        MISSING_ON_BAD_DAYS,
        /** A neck that hurts less is logged besides the back, but only in the first half. */
        TWO_SITES,
        /** The last period was never stopped, although its sessions ended long before. */
        FORGOTTEN_STOP
    }

    /**
     * Phases without and with massage in turn.
     *
     * @param effect by how much pain is lower with massage, points
     */
    void write(Trait trait, int phases, int days, double effect) {
        length = phases * days;
        for (int phase = 0; phase < phases; phase++) {
            boolean massage = phase % 2 == 1;
            for (int i = 0; i < days; i++) {
                day(trait, phase * days + i, massage ? effect * built(trait, i) : 0, massage);
            }
            if (massage) {
                period(trait, phase * days, days, phase == phases - 1);
            }
        }
        new TypedLines(person).write(lines);
        periods.forEach(person::says);
    }

    private static double built(Trait trait, int day) {
        return trait == Trait.ONSET ? 1 - Math.exp(-day / 14.0) : 1;
    }

    private void day(Trait trait, int index, double less, boolean massage) {
        resemblance = 0.4 * resemblance + Math.sqrt(1 - 0.16) * random.nextGaussian();
        double drift = trait == Trait.DRIFT ? -2.0 * index / length : 0;
        double pain = Math.max(0, Math.min(10, Math.round(5.5 + drift - less + 1.1 * resemblance)));
        double logs = trait == Trait.MISSING_ON_BAD_DAYS && !massage && pain > 6 ? 0.2 : 0.85;
        if (random.nextDouble() < logs) {
            String site = trait == Trait.TWO_SITES ? " @lower-back" : "";
            lines.add(FIRST.plusDays(index) + " 21:00 | " + (int) pain + site);
        }
        if (trait == Trait.TWO_SITES && index < length / 2) {
            lines.add(FIRST.plusDays(index) + " 20:00 | 2 @neck");
        }
    }

    private void period(Trait trait, int from, int days, boolean last) {
        LocalDate first = FIRST.plusDays(from);
        if (trait != Trait.FORGOTTEN_STOP || !last) {
            periods.add("period add massage " + first + ".." + first.plusDays(days - 1L));
            return;
        }
        periods.add("period start massage --on " + first);
        periods.add("session massage --at \"" + first.plusDays(1) + " 17:00\"");
        periods.add("session massage --at \"" + first.plusDays(4) + " 17:00\"");
    }
}
