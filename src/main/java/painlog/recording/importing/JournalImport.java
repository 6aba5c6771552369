package painlog.recording.importing;

import java.nio.file.Path;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.detect.FileImport;
import painlog.recording.Recording;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import painlog.text.Plural;

/**
 * The records of a file of painlog or of another program; those that the journal holds already are left out.
 *
 * @param format whose file it is, or {@link ImportFormat#AUTO} to find it out
 * @param settings made with the words of the journal that is written to
 */
public record JournalImport(
        Path file, ImportFormat format, ImportSettings settings, Options options, ImportListener listener)
        implements Recording<ImportResult> {
    /**
     * What is to be done with single records.
     *
     * @param skipRejected whether rows that can't be taken are left out; else one of them stops the import
     * @param revive whether records that were deleted from the journal are brought back
     * @param previews of how many records, the first ones, the listener is shown a preview
     */
    public record Options(boolean skipRejected, boolean revive, int previews) {}

    /** Throws {@link BadInput} when the file can't be read, or rows can't be taken and are not to be skipped. */
    @Override
    public ImportResult write(Change change, JournalFile journal) {
        try (ImportRecorder recorder = new ImportRecorder(change, options, listener)) {
            ImportFormat found = read(recorder);
            SkippedRows skipped = recorder.skipped();
            listener.end(skipped);
            if (skipped.rejected() > 0 && !options.skipRejected()) {
                throw new BadInput(Plural.count(skipped.rejected(), "row") + " of " + file.getFileName()
                        + " can't be taken; nothing was saved; add --skip-bad to import the others");
            }
            String source = file.getFileName() + " (" + found.word() + ")";
            return new ImportResult(found, source, recorder.finish(), skipped);
        }
    }

    /** What is refused names the file it stands in. */
    private ImportFormat read(ImportRecorder recorder) {
        try {
            return FileImport.read(file, format, settings, recorder);
        } catch (BadInput | BadTime fault) {
            String name = String.valueOf(file.getFileName());
            boolean named = fault.sentence().contains(name);
            throw named ? fault : new BadInput(name + ": " + fault.sentence(), fault);
        }
    }

    @Override
    public String summary(ImportResult result) {
        return result.outcome().summary(result.source());
    }
}
