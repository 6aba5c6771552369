package painlog.analysis.checkup;

import java.util.List;

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
    public enum Kind {
        LASTS,
        LIMITS_MOVEMENT,
        WORK_OR_SLEEP,
        RETURNS
    }

    /** What the journal says of it; that nothing was logged is no answer. */
    public enum Standing {
        MET,
        NOT_MET,
        NOTHING_LOGGED
    }
}
