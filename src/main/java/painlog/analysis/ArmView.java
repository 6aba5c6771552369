package painlog.analysis;

import painlog.journal.Arm;
import painlog.stats.Description;
import painlog.stats.Outcome;

/** How all days of one arm were, whatever phase they lie in. */
public record ArmView(Arm arm, Outcome<Description> describe) {}
