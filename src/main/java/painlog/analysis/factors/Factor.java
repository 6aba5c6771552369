package painlog.analysis.factors;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import painlog.stats.JsonCode;

/**
 * Something that days have or lack.
 *
 * @param split a measure's days count as having it above this value, the median of its days; empty for other kinds
 * @param days whether a day has it, for the days of which this is known
 */
public record Factor(Kind kind, String name, OptionalDouble split, Map<LocalDate, Boolean> days) {

    /** What a factor is. */
    public enum Kind implements JsonCode {
        TRIGGER("trigger"),
        SYMPTOM("symptom"),
        MEASURE("measure"),
        DOSE("dose"),
        WEEKDAY("weekday");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Factor {
        days = Map.copyOf(days);
    }
}
