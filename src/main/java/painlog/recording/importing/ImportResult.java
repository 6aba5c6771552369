package painlog.recording.importing;

import painlog.exchange.ImportFormat;

/**
 * What came of an import.
 *
 * @param format whose file it was
 * @param source the file's name and whose it was, as the history tells it
 */
public record ImportResult(ImportFormat format, String source, ImportOutcome outcome, SkippedRows skipped) {}
