package painlog.cli.options;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The answers of a weekly check-in, each of them optional; they also change a look back that is there. */
public class CheckinAnswerOptions {
    @Option(names = "--average", paramLabel = "0–10", description = "Pain on average, over the last seven days.")
    @Nullable
    public String average;

    @Option(names = "--worst", paramLabel = "0–10", description = "Pain at its worst.")
    @Nullable
    public String worst;

    @Option(names = "--activity", paramLabel = "0–10", description = "How much pain got in the way of activity.")
    @Nullable
    public String activity;

    @Option(names = "--work", paramLabel = "0–10", description = "How much it got in the way of work.")
    @Nullable
    public String work;

    @Option(names = "--sleep", paramLabel = "0–10", description = "How much it got in the way of sleep.")
    @Nullable
    public String sleep;

    @Option(names = "--mood", paramLabel = "0–10", description = "How much it got in the way of mood.")
    @Nullable
    public String mood;

    @Option(names = "--days-off", paramLabel = "0–7", description = "Days off from work or what one usually does.")
    @Nullable
    public String daysOff;

    @Option(
            names = "--change",
            paramLabel = "1–7",
            description = "Overall, since this period began: 1 very much better, 4 no change, 7 very much worse.")
    @Nullable
    public String change;

    /** The answers so far, by the name of their measure, in the order they are asked for. */
    final Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        add(answers, "pain.average", average);
        add(answers, "pain.worst", worst);
        add(answers, "interference.activity", activity);
        add(answers, "interference.work", work);
        add(answers, "interference.sleep", sleep);
        add(answers, "interference.mood", mood);
        add(answers, "days-off", daysOff);
        add(answers, "change", change);
        return answers;
    }

    private static void add(Map<String, String> answers, String measure, @Nullable String value) {
        if (value != null) {
            answers.put(measure, value);
        }
    }
}
