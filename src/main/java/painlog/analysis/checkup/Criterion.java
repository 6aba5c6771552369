package painlog.analysis.checkup;

import java.util.List;
import painlog.stats.JsonCode;

/**
 * One reason to see a professional, held against what was logged.
 *
 * @param evidence the days it rests on
 */
public record Criterion(Kind kind, Standing standing, List<EvidenceDays> evidence) {
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

    /** What the journal says of it; that nothing was logged is no answer. */
    public enum Standing implements JsonCode {
        MET("met"),
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
