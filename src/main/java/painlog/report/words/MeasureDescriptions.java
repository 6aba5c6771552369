package painlog.report.words;

import java.util.Map;

/** What the shipped measures are about, in our own words, since a name such as {@code odi} says nothing. */
final class MeasureDescriptions {
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("pain", "pain now; a bare score such as painlog 6"),
            Map.entry("pain.worst", "the worst pain of the last days"),
            Map.entry("pain.average", "pain of the last days on average"),
            Map.entry("pain.least", "the least pain of the last days"),
            Map.entry("stiffness", "how stiff it is"),
            Map.entry("stress", "how much stress there is"),
            Map.entry("interference.activity", "how much pain got in the way of activity"),
            Map.entry("interference.work", "how much pain got in the way of work"),
            Map.entry("interference.sleep", "how much pain got in the way of sleep"),
            Map.entry("interference.mood", "how much pain got in the way of mood"),
            Map.entry("mood", "how the mood is"),
            Map.entry("sleep", "how well one slept"),
            Map.entry("energy", "how much energy there is"),
            Map.entry("mobility", "how well one gets about"),
            Map.entry("flexibility", "how far one bends"),
            Map.entry("posture", "how well one holds oneself"),
            Map.entry("sleep-hours", "how long one slept, such as 7h30m"),
            Map.entry("reach", "fingertips to the floor when bending forward"),
            Map.entry("weight", "body weight"),
            Map.entry("steps", "steps of a day"),
            Map.entry("change", "since the therapy began: 1 very much better, 7 very much worse"),
            Map.entry("days-off", "days of the week on which the usual could not be done"),
            Map.entry("rmdq", "total of the Roland-Morris questionnaire on back pain and disability"),
            Map.entry("odi", "total of the Oswestry questionnaire on back pain and disability"),
            Map.entry("peg", "total of the PEG questionnaire: pain, enjoyment of life, general activity"));

    private MeasureDescriptions() {}

    /** Empty for a measure of one's own. */
    static String of(String measure) {
        return ABOUT.getOrDefault(measure, "");
    }
}
