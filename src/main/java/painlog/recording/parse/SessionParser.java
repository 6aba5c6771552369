package painlog.recording.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Session;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.NameRules;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Score;
import painlog.journal.word.Vocabulary;

/**
 * Parses a session from input, or an earlier session with input that changes it: the therapy comes first, other words
 * are its techniques, sites and tags.
 */
public final class SessionParser {
    private final SessionInput typed;
    private final Vocabulary known;
    private final SiteAndTagParser siteAndTagParser;
    private final List<String> names = new ArrayList<>();

    public SessionParser(SessionInput typed, WordResolver resolver) {
        this.typed = typed;
        this.known = resolver.known();
        this.siteAndTagParser = new SiteAndTagParser(resolver);
        for (String word : typed.words()) {
            if (!siteAndTagParser.clear(word) && !siteAndTagParser.take(word)) {
                names.add(word);
            }
        }
    }

    /** A new session; its provider is named as typed. */
    public Session newSession(Moment start, Instant recorded) {
        for (String word : typed.words()) {
            SiteAndTagParser.requireName(word);
        }
        if (names.isEmpty()) {
            throw new BadInput("a session needs its therapy, such as: painlog session massage --minutes 60");
        }
        Treatment blank =
                new Treatment(therapy(names.get(0)), List.of(), OptionalInt.empty(), false, "", Optional.empty());
        return changed(new Session(start, recorded, blank, SessionOutcome.UNSAID, Annotations.NONE), start);
    }

    /** The session with the input in place of its own values. */
    public Session changed(Session old, Moment start) {
        return new Session(
                start,
                old.recorded(),
                treatment(old.treatment()),
                effect(old.outcome()),
                annotations(old.annotations()));
    }

    private Treatment treatment(Treatment old) {
        SessionInput.Treated now = typed.treated();
        boolean techniquesOnly = !names.isEmpty() && isTechnique(old.therapy(), names.get(0));
        String therapy = names.isEmpty() || techniquesOnly ? old.therapy() : therapy(names.get(0));
        List<String> techniques =
                techniques(therapy, names.subList(techniquesOnly ? 0 : names.isEmpty() ? 0 : 1, names.size()));
        boolean keepsTechniques = techniques.isEmpty() && !now.noTechniques() && therapy.equals(old.therapy());
        return new Treatment(
                therapy,
                keepsTechniques ? old.techniques() : techniques,
                now.minutes() == null ? old.minutes() : minutes(now.minutes()),
                now.home() || (old.home() && !now.notHome()),
                now.provider() == null
                        ? old.provider()
                        : NameRules.requireLine("provider", now.provider().strip()),
                now.cost() == null ? old.cost() : cost(now.cost()));
    }

    private boolean isTechnique(String therapy, String word) {
        String name = Vocabulary.normal(word);
        return !known.techniques().containsKey(name)
                && known.techniques().getOrDefault(therapy, List.of()).contains(name);
    }

    private String therapy(String word) {
        for (Map.Entry<String, List<String>> other : known.techniques().entrySet()) {
            if (isTechnique(other.getKey(), word)) {
                throw new BadInput(
                        word + " is a technique, not a therapy; write painlog session " + other.getKey() + " " + word);
            }
        }
        return known.therapy(word);
    }

    private List<String> techniques(String therapy, List<String> words) {
        List<String> techniques = new ArrayList<>();
        for (String word : words) {
            if (NumberParser.isPlain(word)) {
                throw new BadInput("\"" + word + "\" is not a technique of " + therapy
                        + "; minutes are given by --minutes, scores by --before and --after");
            }
            String technique = known.technique(therapy, word);
            if (!techniques.contains(technique)) {
                techniques.add(technique);
            }
        }
        return techniques;
    }

    private static OptionalInt minutes(String text) {
        return text.isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(NumberParser.whole(text, "minutes", "a whole number such as 60"));
    }

    private static Optional<Cost> cost(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Cost.parse(text));
    }

    private SessionOutcome effect(SessionOutcome old) {
        SessionInput.Felt now = typed.felt();
        return new SessionOutcome(
                now.before() == null ? old.before() : score(now.before()),
                now.after() == null ? old.after() : score(now.after()),
                now.helped() == null ? old.helped() : Helped.parse(now.helped()),
                now.adverse() == null ? old.adverse() : now.adverse().strip());
    }

    private static Optional<Score> score(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Score.parse(text));
    }

    private Annotations annotations(Annotations old) {
        String note = typed.note();
        return siteAndTagParser.annotations(
                siteAndTagParser.sites(old.sites()), old.tags(), note == null ? old.note() : note.strip());
    }
}
