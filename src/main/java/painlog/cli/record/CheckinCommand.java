package painlog.cli.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.CheckinOptions;
import painlog.cli.options.RecordingOptions;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.error.BadInput;
import painlog.journal.error.Interrupted;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Vocabulary;
import painlog.recording.JournalWriter;
import painlog.recording.NewRecord;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Records the weekly check-in as one entry, tagged {@code checkin}. */
@CommandLine.Command(
        name = "checkin",
        description = {
            "Look back on the last seven days: pain, what it got in the way of, days off, and the change overall.",
            "Asks one question at a time on a terminal; every answer is also an option. It is kept as an entry with the"
                    + " tag checkin."
        },
        footer = {
            "",
            "Examples:",
            "  painlog checkin",
            "  painlog checkin --average 4 --worst 7 --sleep 3 --days-off 1",
            "  painlog checkin --average 3 --change 2 --at sunday"
        })
public final class CheckinCommand extends Command {
    /** The tag by which a check-in is known. */
    static final String TAG = "checkin";

    @Mixin
    CheckinOptions options = new CheckinOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    public int run(CommandContext context) {
        if (options.answers().isEmpty() && !context.canAsk()) {
            throw new BadInput("checkin needs an answer, such as: painlog checkin --average 4 --worst 7 --sleep 3");
        }
        try (JournalWriter writer = context.openForWriting()) {
            Vocabulary known = writer.journal().vocabulary();
            if (options.answers().isEmpty()) {
                new CheckinQuestions(context.prompt(), known, options)
                        .ask(since(writer.journal(), day(context, writer)));
            }
            WordResolver none = new WordResolver(known, false);
            NewRecord.OfEntry entry = new NewRecord.OfEntry(entry(context, known), none);
            Confirmation.say(context, recording.answerFormat, writer.record("checkin", entry));
        }
        return ExitCode.DONE;
    }

    private LocalDate day(CommandContext context, JournalWriter writer) {
        return context.moment(recording).day(writer.journal().dayStart());
    }

    private Entry entry(CommandContext context, Vocabulary known) {
        if (options.answers().isEmpty()) {
            throw new Interrupted("a look back needs at least one answer; nothing was saved");
        }
        List<Reading> readings = new ArrayList<>();
        for (String answer : options.answers()) {
            int equals = answer.indexOf('=');
            Measure measure = known.measure(answer.substring(0, equals));
            readings.add(measure.read(answer.substring(equals + 1)));
        }
        String note = options.note == null ? "" : options.note.strip();
        Annotations annotations = new Annotations(List.of(), List.of(TAG), note);
        return new Entry(context.moment(recording), context.now().at(), readings, annotations, Descriptors.UNSAID);
    }

    /** The latest beginning or end of a therapy up to that day: since then the arm has been the same. */
    private static String since(JournalFile journal, LocalDate day) {
        Optional<LocalDate> latest = Optional.empty();
        String what = "you began to log";
        for (Stored<Period> stored : journal.periods().all()) {
            Period period = stored.value();
            if (isLater(period.first(), latest, day)) {
                latest = Optional.of(period.first());
                what = name(period) + " began on " + period.first();
            }
            Optional<LocalDate> end = period.last().map(last -> last.plusDays(1));
            if (end.isPresent() && isLater(end.get(), latest, day)) {
                latest = end;
                what = name(period) + " ended on " + end.get().minusDays(1);
            }
        }
        return what;
    }

    private static String name(Period period) {
        return period.therapy().equals(Period.NONE) ? "the time without therapy" : period.therapy();
    }

    private static boolean isLater(LocalDate boundary, Optional<LocalDate> latest, LocalDate day) {
        return !boundary.isAfter(day) && (latest.isEmpty() || !boundary.isBefore(latest.get()));
    }
}
