package painlog.analysis.checkup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.stats.JsonCode;

/**
 * One reason to see a professional, held against what was logged.
 *
 * @param until the last day on which it was met, where it is met no longer; empty otherwise
 * @param evidence the days it rests on
 */
public record Criterion(Kind kind, Standing standing, Optional<LocalDate> until, List<EvidenceDays> evidence) {
    public Criterion {
        evidence = List.copyOf(evidence);
    }

    /** The published reasons. */
    public enum Kind implements JsonCode {
        LASTS("lasts"),
        LIMITS_MOVEMENT("limits-movement"),
        WORK_OR_SLEEP("work-or-sleep"),
        RETURNS("returns");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static Criterion of(Kind kind, Standing standing, List<EvidenceDays> evidence) {
        return new Criterion(kind, standing, Optional.empty(), evidence);
    }

    static Criterion metUntil(Kind kind, LocalDate day, List<EvidenceDays> evidence) {
        return new Criterion(kind, Standing.MET_UNTIL, Optional.of(day), evidence);
    }

    /** What the journal says of it; that nothing was logged, or too little, is no answer. */
    public enum Standing implements JsonCode {
        MET("met"),
        /** It was met, and is no longer. */
        MET_UNTIL("met-until"),
        /** Pain without a free month between, under way or over: that it would not return is not said. */
        ONE_SPELL("one-spell"),
        /** Too few days are logged to say either. */
        TOO_EARLY("too-early"),
        NOT_MET("not-met"),
        NOTHING_LOGGED("nothing-logged");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
