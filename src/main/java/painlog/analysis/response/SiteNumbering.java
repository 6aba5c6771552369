package painlog.analysis.response;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.stats.sessions.NamedSites;

/** Numbers the sites of a journal, each of their sides by itself: one without a side is all of them. */
final class SiteNumbering {
    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.MIDDLE);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<List<Site>, NamedSites> known = new HashMap<>();

    NamedSites of(List<Site> sites) {
        return known.computeIfAbsent(sites, this::numbered);
    }

    private NamedSites numbered(List<Site> sites) {
        Set<Integer> parts = new HashSet<>();
        for (Site site : sites) {
            Integer number = numbers.computeIfAbsent(site.name(), name -> numbers.size());
            sides(site.side()).forEach(side -> parts.add(number * SIDES.size() + SIDES.indexOf(side)));
        }
        return new NamedSites(parts);
    }

    private static List<Side> sides(Side side) {
        return switch (side) {
            case UNSAID -> SIDES;
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
            case LEFT, RIGHT, MIDDLE -> List.of(side);
        };
    }
}
