package painlog.recording;

import painlog.error.BadInput;
import painlog.journal.RecordSummaryText;
import painlog.journal.word.Measure;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/** A measure that is not known yet. */
public record NewMeasure(Measure measure) implements Recording<Measure> {
    /** Throws {@link BadInput} when a measure of that name is known. */
    @Override
    public void check(JournalFile journal) {
        Measure known = journal.vocabulary().measures().get(measure.name());
        if (known != null) {
            throw new BadInput(RecordSummaryText.of(known) + ", is already known; choose another name");
        }
    }

    @Override
    public Measure write(Change change, JournalFile journal) {
        change.add(measure);
        return measure;
    }

    @Override
    public String summary(Measure added) {
        return RecordSummaryText.of(added);
    }
}
