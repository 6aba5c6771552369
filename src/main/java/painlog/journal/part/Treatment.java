package painlog.journal.part;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.error.BadInput;
import painlog.journal.word.NameRules;
import painlog.text.ComposedText;

/**
 * The treatment of a session: what was done, by whom and at what cost.
 *
 * @param therapy a known therapy
 * @param techniques of that therapy, without repeats
 * @param minutes 1–1440
 * @param home done by oneself
 * @param provider name; empty when unsaid
 */
public record Treatment(
        String therapy,
        List<String> techniques,
        OptionalInt minutes,
        boolean home,
        String provider,
        Optional<Cost> cost) {
    public Treatment {
        NameRules.require("therapy", therapy);
        provider = ComposedText.of(provider);
        techniques = List.copyOf(techniques);
        if (minutes.isPresent() && (minutes.getAsInt() < 1 || minutes.getAsInt() > 1440)) {
            throw new BadInput("minutes " + minutes.getAsInt() + " are outside 1–1440");
        }
    }
}
