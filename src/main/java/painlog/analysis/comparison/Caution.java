package painlog.analysis.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.stats.JsonCode;
import painlog.stats.grade.Grade;

/**
 * Something besides the figures that makes a comparison less sure.
 *
 * @param amount how much: a share (0–1), points, or 0 where there is nothing to count
 * @param names what it is about, such as drugs or therapies; may be empty
 */
public record Caution(Kind kind, double amount, List<String> names) {

    /** What to be careful about. */
    public enum Kind implements JsonCode {
        /** A drug was taken on far more, or far fewer, days of one side. */
        DRUG_CHANGED("drug_changed"),
        /** An injury was logged. */
        INJURY("injury"),
        /** Sessions of a therapy that belongs to neither side. */
        OTHER_SESSIONS("other_sessions"),
        /** One side has two therapies or more that the other has not. */
        SEVERAL_AT_ONCE("several_at_once"),
        /** Pain was above its usual when the therapy began, so some drop was to come anyway. */
        WORST_MOMENT("worst_moment"),
        /** Many entries were typed in later. */
        BACKFILLED("backfilled"),
        /** Values of several sites are put together; names: the sites. */
        SITES_MIXED("sites_mixed"),
        /** The two sides were logged at other hours of the day. */
        OTHER_HOURS("other_hours"),
        /** The two sides were logged on other weekdays. */
        OTHER_WEEKDAYS("other_weekdays"),
        /** An open period without a session for three weeks; names: the therapy, and the day of its last session. */
        IDLE_PERIOD("idle_period"),
        /** Sessions of a therapy without any period. */
        SESSIONS_WITHOUT_PERIOD("sessions_without_period"),
        /** Each side had a single phase: therapy and calendar time cannot be told apart. */
        ONE_PHASE_EACH("one_phase_each");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** The point it takes from the grade; empty where it is only to be kept in mind. */
        Optional<Grade.Concern> concern() {
            return switch (this) {
                case DRUG_CHANGED, INJURY, OTHER_SESSIONS -> Optional.of(Grade.Concern.OTHER_CHANGES);
                case WORST_MOMENT -> Optional.of(Grade.Concern.WORST_MOMENT);
                case SITES_MIXED -> Optional.of(Grade.Concern.SITES_MIXED);
                case OTHER_HOURS -> Optional.of(Grade.Concern.OTHER_HOURS);
                case OTHER_WEEKDAYS -> Optional.of(Grade.Concern.OTHER_WEEKDAYS);
                case IDLE_PERIOD -> Optional.of(Grade.Concern.IDLE_PERIOD);
                case SESSIONS_WITHOUT_PERIOD -> Optional.of(Grade.Concern.SESSIONS_WITHOUT_PERIOD);
                case SEVERAL_AT_ONCE, BACKFILLED, ONE_PHASE_EACH -> Optional.empty();
            };
        }
    }

    public Caution {
        names = List.copyOf(names);
    }

    static Caution of(Kind kind) {
        return new Caution(kind, 0, List.of());
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caution that
                && kind.equals(that.kind)
                && Double.compare(amount, that.amount) == 0
                && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        int hash = kind.hashCode();
        hash = 31 * hash + Double.hashCode(amount);
        hash = 31 * hash + names.hashCode();
        return hash;
    }
}
