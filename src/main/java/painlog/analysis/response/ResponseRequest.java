package painlog.analysis.response;

import java.util.List;
import java.util.Set;
import painlog.journal.Session;
import painlog.journal.word.Measure;

/**
 * What is asked about sessions.
 *
 * @param chosen the numbers in {@code sessions}, from 0, that are asked about; the others count as neighbours only
 */
public record ResponseRequest(Measure measure, List<Session> sessions, Set<Integer> chosen, By by) {
    public ResponseRequest {
        sessions = List.copyOf(sessions);
        chosen = Set.copyOf(chosen);
    }

    /** What sessions are grouped by. */
    public enum By {
        THERAPY("therapy"),
        TECHNIQUE("technique"),
        PROVIDER("provider");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** The word as typed and printed. */
        public String word() {
            return word;
        }

        /** The names under which the session counts; a session may have several, an empty one stands for none. */
        List<String> names(Session session) {
            return switch (this) {
                case THERAPY -> List.of(session.treatment().therapy());
                case TECHNIQUE ->
                    session.treatment().techniques().isEmpty()
                            ? List.of(session.treatment().therapy() + ", no technique")
                            : session.treatment().techniques();
                case PROVIDER ->
                    List.of(
                            session.treatment().home()
                                    ? "at home"
                                    : session.treatment().provider());
            };
        }
    }
}
