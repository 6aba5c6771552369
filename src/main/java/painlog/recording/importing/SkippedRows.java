package painlog.recording.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows of a file that an import does not take.
 *
 * @param leftOut how many, by what they are about that has no place here
 * @param rejected how many can't be taken
 */
public record SkippedRows(Map<String, Long> leftOut, long rejected) {
    public SkippedRows {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }
}
