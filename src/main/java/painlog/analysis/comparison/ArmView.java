package painlog.analysis.comparison;

import painlog.journal.word.Arm;
import painlog.stats.Outcome;
import painlog.stats.series.Description;

/** How all days of one arm were, whatever phase they lie in. */
public record ArmView(Arm arm, Outcome<Description> describe) {}
