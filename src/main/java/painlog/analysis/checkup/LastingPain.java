package painlog.analysis.checkup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import painlog.journal.total.DayValues;

/**
 * Pain beyond two weeks in a diary with gaps: a stretch from one day with any pain to another, more than 14 days long, with
 * pain on at least four of five of its logged days, never more than two logged days free of it running and never more than
 * seven days unlogged running. A single free day ends nothing; a silence proves nothing.
 *
 * @param now the longest of those that end last, within the last 28 days; the criterion is met by it
 * @param before the same of those that ended earlier, where there is none now
 */
public record LastingPain(Optional<Stretch> now, Optional<Stretch> before) {
    private static final int TWO_WEEKS = 14;
    private static final int RECENT_DAYS = 28;
    private static final int MOST_FREE = 2;
    private static final int MOST_UNLOGGED = 7;
    private static final int OF_FIVE = 4;

    /**
     * Days in a row.
     *
     * @param first a day with pain, as {@code last}
     * @param logged how many of the days from first to last have a value
     * @param withPain how many of these are above 0
     */
    public record Stretch(LocalDate first, LocalDate last, int logged, int withPain) {
        public int days() {
            return (int) ChronoUnit.DAYS.between(first, last) + 1;
        }

        private boolean lasts() {
            return days() > TWO_WEEKS && 5 * withPain >= OF_FIVE * logged;
        }
    }

    /**
     * What the days say.
     *
     * @param days with a value, oldest first
     * @param lastDay the last day looked at, logged or not
     */
    public static LastingPain of(List<DayValues> days, LocalDate lastDay) {
        Optional<Stretch> latest = Optional.empty();
        for (int last = days.size() - 1; last >= 0 && latest.isEmpty(); last--) {
            latest = endingAt(days, last);
        }
        LocalDate recent = lastDay.minusDays(RECENT_DAYS - 1L);
        boolean isNow = latest.map(stretch -> !stretch.last().isBefore(recent)).orElse(false);
        return isNow ? new LastingPain(latest, Optional.empty()) : new LastingPain(Optional.empty(), latest);
    }

    /** The longest that ends with that day; each is looked for back to the first gap that ends any. */
    private static Optional<Stretch> endingAt(List<DayValues> days, int last) {
        Optional<Stretch> longest = Optional.empty();
        int withPain = 0;
        int free = 0;
        for (int first = last; first >= 0 && isJoined(days, first, last) && free <= MOST_FREE; first--) {
            boolean hasPain = days.get(first).max() > 0;
            free = hasPain ? 0 : free + 1;
            withPain += hasPain ? 1 : 0;
            Stretch stretch = new Stretch(days.get(first).date(), days.get(last).date(), last - first + 1, withPain);
            longest = hasPain && days.get(last).max() > 0 && stretch.lasts() ? Optional.of(stretch) : longest;
        }
        return longest;
    }

    private static boolean isJoined(List<DayValues> days, int first, int last) {
        return first == last
                || ChronoUnit.DAYS.between(
                                days.get(first).date(), days.get(first + 1).date())
                        <= MOST_UNLOGGED + 1;
    }
}
