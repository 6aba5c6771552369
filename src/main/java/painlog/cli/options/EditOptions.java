package painlog.cli.options;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.RecordKind;
import painlog.recording.parse.EditInput;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;

/** All options that change a record; which of them are allowed depends on the record's kind. */
public final class EditOptions {
    @Mixin
    public EntryOptions entry = new EntryOptions();

    @Mixin
    CheckinAnswerOptions checkin = new CheckinAnswerOptions();

    @Mixin
    SessionOptions care = new SessionOptions();

    @Mixin
    DoseOptions dose = new DoseOptions();

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    public RecordingOptions recording = new RecordingOptions();

    /** The input for an edit, for whichever kind of record it is. */
    public EditInput typed() {
        return new EditInput(
                entry.typed(checkin.answers()),
                care.typed(entry.words, entry.note),
                dose.typed(entry.words, entry.note),
                period.typed(entry.words, entry.note),
                recording.at,
                recording.zone,
                entry.newWord);
    }

    /** Where the options that records of a kind take are declared. */
    private static List<Class<?>> declaringClasses(RecordKind kind) {
        return switch (kind) {
            case ENTRY ->
                List.of(
                        EntryOptions.class,
                        CheckinAnswerOptions.class,
                        TextOptions.class,
                        NoteOptions.class,
                        RecordingOptions.class);
            case SESSION -> List.of(SessionOptions.class, TextOptions.class, NoteOptions.class, RecordingOptions.class);
            case DOSE -> List.of(DoseOptions.class, TextOptions.class, RecordingOptions.class);
            case PERIOD -> List.of(PeriodOptions.class, TextOptions.class);
            case PLAN -> List.of();
        };
    }

    /** Those of the options that change records and that this kind of record does not have. */
    public static List<String> foreign(RecordKind kind, List<OptionSpec> given) {
        List<String> foreign = new ArrayList<>();
        for (OptionSpec option : given) {
            if (changes(option) && !declaringClasses(kind).contains(OptionOwner.home(option))) {
                foreign.add(option.longestName());
            }
        }
        return foreign;
    }

    /** Whether the option says something about a record, not about how the command works. */
    public static boolean changes(OptionSpec option) {
        Class<?> home = OptionOwner.home(option);
        return !home.equals(GlobalOptions.class) && !home.equals(FormatOption.class);
    }
}
