package painlog.exchange.csv;

import java.util.Optional;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.exchange.RatingScale;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;

/** Reads the numbers of cells as the file writes them: with a decimal comma, on a scale of its own. */
public final class NumberCells {
    private final DecimalSign sign;
    private final Optional<RatingScale> scale;
    private final String mapped;

    /**
     * @param mapped what {@code --map} names in such a file, for advice, such as {@code COLUMN}; empty where it names
     *     nothing
     */
    public NumberCells(ImportSettings settings, String mapped) {
        this.mapped = mapped;
        ImportSettings.NumberStyle style = settings.conventions().numbers();
        this.sign = style.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        this.scale = style.scale();
    }

    /** The cell with decimal points in its numbers. */
    String plain(String cell) {
        return sign.withPoints(cell);
    }

    /** A value of a measure; ratings from 0 to 10 may be on the file's scale. */
    public Reading reading(Measure measure, String cell) {
        String plain = plain(cell);
        if (scale.isEmpty() || !measure.isZeroToTen()) {
            return measure.isPain() ? pain(measure, plain) : measure.read(plain);
        }
        return new Reading(measure, rated(plain, measure.name(), scale.get()));
    }

    /** Scores of pain run from 0 to 10; whoever scored otherwise learns where such values belong. */
    private Reading pain(Measure measure, String plain) {
        try {
            return measure.read(plain);
        } catch (BadInput fault) {
            if (!mapped.isEmpty() && fault.sentence().endsWith(" is outside " + measure.range())) {
                throw new BadInput(
                        fault.sentence()
                                + "; --scale 0-100 reads another scale as 0 to 10, or it takes a measure of its own:"
                                + " painlog measure add NAME --range LOW..HIGH --better lower, then --map NAME="
                                + mapped,
                        fault);
            }
            throw fault;
        }
    }

    /** A score before or after a session. */
    Score score(String cell) {
        String plain = plain(cell);
        return scale.isEmpty() ? Score.parse(plain) : new Score(rated(plain, "score", scale.get()));
    }

    private static double rated(String cell, String what, RatingScale scale) {
        String number =
                cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
        return scale.toTen(NumberParser.parse(number, what, "a number on the scale of the file"), what);
    }
}
