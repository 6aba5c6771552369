package painlog.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.text.Plural;
import painlog.text.Sentence;
import painlog.text.WordWrap;

/**
 * The few sentences that a comparison begins with, the same in every format: what stands out, what is unclear, what
 * would make it clearer. What does not fit into six lines of a narrow terminal is left out, the least important first.
 */
public final class InShort {
    private static final int LINES = 6;
    /** The width of a narrow terminal less the indent of lines that go on. */
    private static final int COLUMNS = 78;

    private static final int NAMES = 4;

    private final Comparison comparison;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A sentence; of low rank the first to be kept.
     *
     * @param forms the longest first; the first that there is room for is taken
     */
    private record Line(int rank, List<String> forms) {
        Line(int rank, String... forms) {
            this(rank, List.of(forms));
        }

        Optional<String> within(int lines) {
            return forms.stream().filter(form -> height(form) <= lines).findFirst();
        }

        static int height(String text) {
            return WordWrap.columns(COLUMNS).lines(text).size();
        }
    }

    private InShort(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The sentences, the most important first; none where there is nothing to compare. */
    public static List<String> of(Comparison comparison) {
        if (comparison.isEmpty()) {
            return List.of();
        }
        if (comparison.question().scope().showsOnlyPhases() && !comparison.isSoFar()) {
            return PhaseChangeText.inShort(comparison);
        }
        InShort inShort = new InShort(comparison);
        inShort.collect();
        return inShort.fitting();
    }

    /** The same for somebody who does not use painlog, such as a clinician: without the commands that go on from here. */
    public static List<String> withoutCommands(Comparison comparison) {
        return of(comparison).stream()
                .filter(sentence -> !sentence.contains("painlog "))
                .toList();
    }

    private void collect() {
        if (comparison.isSoFar()) {
            plan();
        }
        List<Contrast> shown = new ArrayList<>(comparison.shown());
        soFar(of(shown, VerdictText.Kind.SO_FAR), of(shown, VerdictText.Kind.TOO_EARLY));
        shown.removeIf(contrast -> contrast.arms().soFar());
        List<Contrast> clear = of(shown, VerdictText.Kind.CLEAR);
        clear.sort(Comparator.comparingDouble(InShort::size).reversed());
        clear(clear);
        unclear(of(shown, VerdictText.Kind.UNCLEAR), of(shown, VerdictText.Kind.TOO_SMALL_TO_MATTER), clear.isEmpty());
        List<Contrast> refused = of(shown, VerdictText.Kind.NO_INTERVAL);
        refused.addAll(of(shown, VerdictText.Kind.REFUSED));
        refused(refused, shown.size());
        if (!comparison.isSoFar()) {
            plan();
        }
        draw();
        clear.stream().flatMap(c -> reading(c).looks().stream()).limit(1).forEach(text -> lines.add(new Line(5, text)));
        clear.stream()
                .flatMap(c -> reading(c).missing().stream())
                .limit(1)
                .forEach(text -> lines.add(new Line(6, text)));
        NextStepText.of(comparison).ifPresent(text -> lines.add(new Line(1, text)));
    }

    /** What is said of a plan before all figures. */
    private void plan() {
        comparison.plan().ifPresent(plan -> lines.add(new Line(1, new PlanText(plan).standing())));
        PlanText.amongOthers(comparison).ifPresent(text -> lines.add(new Line(3, text)));
    }

    /** The first in full, and the others with their intervals. */
    private void soFar(List<Contrast> known, List<Contrast> early) {
        if (!known.isEmpty()) {
            lines.add(new Line(0, full(known.get(0))));
        }
        List<String> others = known.stream()
                .skip(1)
                .map(contrast -> verdict(contrast).briefWithInterval())
                .toList();
        if (!others.isEmpty()) {
            lines.add(new Line(0, "So far also: " + String.join("; ", others) + "."));
        }
        if (early.size() == 1) {
            lines.add(new Line(0, full(early.get(0))));
        } else {
            list("too early to say", early).ifPresent(text -> lines.add(new Line(2, Sentence.capitalized(text) + ".")));
        }
    }

    /** The test by the draw, once in short. */
    private void draw() {
        comparison.shown().stream()
                .map(contrast -> PlanText.test(comparison, contrast))
                .flatMap(Optional::stream)
                .limit(1)
                .forEach(text -> lines.add(new Line(3, text)));
    }

    /** The largest in full, every other one at least with its interval: none is ever left out. */
    private void clear(List<Contrast> clear) {
        if (clear.isEmpty()) {
            return;
        }
        lines.add(new Line(0, full(clear.get(0))));
        if (clear.size() > 1) {
            lines.add(alsoClear(clear.subList(1, clear.size())));
        }
    }

    /** With their intervals; where there is no room, without; where there is none for that, as many as there is. */
    private Line alsoClear(List<Contrast> others) {
        List<String> forms = new ArrayList<>();
        forms.add(alsoClear(
                others.stream()
                        .map(contrast -> verdict(contrast).briefWithInterval())
                        .toList(),
                "; ",
                0));
        for (int more = 0; more < others.size(); more++) {
            List<Contrast> named = others.subList(0, others.size() - more);
            forms.add(alsoClear(
                    named.stream().map(contrast -> verdict(contrast).brief("")).toList(), ", ", more));
        }
        return new Line(0, forms);
    }

    private static String alsoClear(List<String> named, String between, int more) {
        String rest = more > 0 ? between + "and " + Plural.inProse(more, "other pair") : "";
        return "Also clear: " + String.join(between, named) + rest + ".";
    }

    private List<Contrast> of(List<Contrast> shown, VerdictText.Kind kind) {
        return new ArrayList<>(shown.stream()
                .filter(contrast -> verdict(contrast).kind() == kind)
                .toList());
    }

    private VerdictText verdict(Contrast contrast) {
        return new VerdictText(contrast, comparison.measure());
    }

    private ReadingText reading(Contrast contrast) {
        return new ReadingText(contrast, comparison.measure());
    }

    private static double size(Contrast contrast) {
        return contrast.difference().map(found -> Math.abs(found.value())).orElse(0.0);
    }

    /** In full where nothing is clear, and the one nearest to it where there are several. */
    private void unclear(List<Contrast> unclear, List<Contrast> tooSmall, boolean nothingClear) {
        List<Contrast> all = new ArrayList<>(unclear);
        all.addAll(tooSmall);
        if (nothingClear && !all.isEmpty()) {
            all.sort(Comparator.comparingDouble(InShort::p));
            Contrast nearest = all.get(0);
            lines.add(new Line(0, full(nearest)));
            unclear.remove(nearest);
            tooSmall.remove(nearest);
        }
        List<String> parts = new ArrayList<>();
        list("no clear difference", unclear).ifPresent(parts::add);
        list("no difference that matters", tooSmall)
                .map(text -> unclear.isEmpty() ? text : text.replace(against(unclear.get(0)), ""))
                .ifPresent(parts::add);
        if (!parts.isEmpty()) {
            int others = unclear.size() + tooSmall.size();
            lines.add(new Line(
                    2,
                    Sentence.capitalized(String.join("; ", parts)) + ".",
                    "Nothing clear in " + Plural.inProse(others, "other pair") + "."));
        }
    }

    private static double p(Contrast contrast) {
        return contrast.headline().value().map(headline -> headline.test().p()).orElse(1.0);
    }

    private void refused(List<Contrast> refused, int shown) {
        if (refused.size() == 1 && shown == 1) {
            lines.add(new Line(0, Sentence.capitalized(verdict(refused.get(0)).clause()) + "."));
        } else {
            list("cannot be compared", refused)
                    .ifPresent(text -> lines.add(new Line(2, Sentence.capitalized(text) + ".")));
        }
    }

    private String full(Contrast contrast) {
        VerdictText verdict = verdict(contrast);
        String sentence = Sentence.capitalized(verdict.clause());
        sentence += verdict.chances().map(chances -> "; " + chances).orElse("");
        return sentence + verdict.sure().map(sure -> "; " + sure).orElse("") + ".";
    }

    /** {@code no clear difference (against none): yoga -0.4, heat +0.1}; empty without any. */
    private Optional<String> list(String what, List<Contrast> contrasts) {
        if (contrasts.isEmpty()) {
            return Optional.empty();
        }
        String against = contrasts.get(0).arms().against().label();
        List<String> names = new ArrayList<>();
        for (Contrast contrast : contrasts.subList(0, Math.min(NAMES, contrasts.size()))) {
            names.add(verdict(contrast).brief(against));
        }
        int more = contrasts.size() - names.size();
        String rest = more > 0 ? " and " + more + " more" : "";
        return Optional.of(what + against(contrasts.get(0)) + ": " + String.join(", ", names) + rest);
    }

    private static String against(Contrast contrast) {
        return " (against " + contrast.arms().against().label() + ")";
    }

    /** In their own order, shorter where there is no room, or left out. */
    private List<String> fitting() {
        IdentityHashMap<Line, String> kept = new IdentityHashMap<>();
        int left = LINES;
        List<Line> byRank = new ArrayList<>(lines);
        byRank.sort(Comparator.comparingInt(Line::rank));
        for (Line line : byRank) {
            Optional<String> form = line.within(left);
            if (form.isPresent()) {
                kept.put(line, form.get());
                left -= Line.height(form.get());
            }
        }
        return lines.stream()
                .filter(kept::containsKey)
                .map(line -> kept.getOrDefault(line, ""))
                .toList();
    }

    /** The first of them, for a line by itself. */
    public static Optional<String> first(Comparison comparison) {
        return of(comparison).stream().findFirst();
    }
}
