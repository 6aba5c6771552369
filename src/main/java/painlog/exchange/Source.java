package painlog.exchange;

import java.util.Locale;

/** Whose file it is. */
public enum Source {
    AUTO,
    PAINLOG,
    BEARABLE,
    DAYLIO,
    MIGRAINE_BUDDY,
    TRACK_AND_GRAPH,
    APPLE_HEALTH,
    CSV;

    /** The name as typed after {@code --from}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
