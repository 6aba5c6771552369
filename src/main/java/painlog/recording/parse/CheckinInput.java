package painlog.recording.parse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;

/**
 * The typed input or the answers of a weekly check-in; at least one question is answered.
 *
 * @param answers values by the name of their measure, in the order they are asked for
 * @param note {@code null} where none was typed
 */
public record CheckinInput(
        Map<String, String> answers, @Nullable String note) {
    public CheckinInput {
        if (answers.isEmpty()) {
            throw new BadInput("checkin needs an answer, such as: painlog checkin --average 4 --worst 7 --sleep 3");
        }
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
