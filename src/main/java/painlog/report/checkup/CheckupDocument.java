package painlog.report.checkup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.analysis.ReadingScope;
import painlog.analysis.checkup.Checkup;
import painlog.analysis.checkup.Criterion;
import painlog.analysis.checkup.EvidenceDays;
import painlog.analysis.summary.WeeklyImpact;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.TextDocument;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** A checkup for people: each criterion with its days, what was logged of the list of signs, and the list. */
final class CheckupDocument {
    private static final String SOURCE =
            "Criteria after the NHS's advice on back pain (not better in a few weeks, stops daily activities);"
                    + " returning: Stanton 2011, European Spine Journal. From which figure a day counts is painlog's own"
                    + " choice.";

    private final Checkup checkup;
    private final ReadingScope scope;
    private final boolean empty;

    CheckupDocument(Checkup checkup, ReadingScope scope, boolean empty) {
        this.checkup = checkup;
        this.scope = scope;
        this.empty = empty;
    }

    TextDocument page() {
        List<Block> blocks = new ArrayList<>();
        SignAlert.of(checkup.signs()).ifPresent(alert -> blocks.add(new Paragraph(alert)));
        blocks.add(new Heading(
                1, "Reasons to see a professional: " + checkup.span().text()));
        if (!scope.only().isEmpty()) {
            blocks.add(
                    new Paragraph("Only pain with: " + scope.filter() + ". All else counts wherever it was logged."));
        }
        scope.mixed().forEach(note -> blocks.add(new Paragraph(note)));
        blocks.add(new Paragraph(conclusion()));
        List<Column> columns = List.of(Column.text("criterion"), Column.words("logged"), Column.text("rests on"));
        blocks.add(Table.of(columns, checkup.criteria().stream().map(this::row).toList()));
        blocks.add(new Paragraph(SOURCE));
        if (!checkup.signs().isEmpty()) {
            blocks.add(new Heading(2, "Logged from the list of signs"));
            blocks.add(signs());
        }
        blocks.add(new Heading(2, "Signs that can't wait"));
        blocks.addAll(EmergencySigns.blocks());
        return new TextDocument(blocks);
    }

    private String conclusion() {
        String open = "What was not logged can't be known from here.";
        if (empty) {
            return "Nothing that could be held against these criteria is logged on these days. " + open;
        }
        int met = with(Criterion.Standing.MET).size();
        if (met == 0) {
            return "What was logged meets none of these criteria" + before() + " That rules nothing out. " + open;
        }
        return "What was logged meets " + met + " of " + checkup.criteria().size()
                + " criteria, which advice on back pain names as reasons to see a professional. " + open;
    }

    /** That what ended was there: none met now is another thing than none ever met. */
    private String before() {
        List<Criterion> ended = with(Criterion.Standing.MET_UNTIL);
        String latest = ended.stream()
                .flatMap(one -> one.until().stream())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
        return switch (ended.size()) {
            case 0 -> ".";
            case 1 -> " now; it met one until " + latest + ".";
            default -> " now; it met " + ended.size() + " before, the last until " + latest + ".";
        };
    }

    private List<Criterion> with(Criterion.Standing standing) {
        return checkup.criteria().stream()
                .filter(one -> one.standing() == standing)
                .toList();
    }

    private List<String> row(Criterion criterion) {
        List<String> findings = new ArrayList<>();
        criterion.evidence().forEach(evidence -> findings.add(words(criterion, evidence)));
        return List.of(
                name(criterion.kind()),
                standing(criterion),
                findings.isEmpty() ? nothing(criterion) : String.join("; ", findings));
    }

    private static String nothing(Criterion criterion) {
        return switch (criterion.standing()) {
            case NOTHING_LOGGED -> "nothing about it was logged";
            case TOO_EARLY -> "too few days are logged";
            case MET, MET_UNTIL, ONE_SPELL, NOT_MET -> "no such pain logged";
        };
    }

    static String name(Criterion.Kind kind) {
        return switch (kind) {
            case LASTS -> "pain beyond two weeks";
            case LIMITS_MOVEMENT -> "limits movement";
            case WORK_OR_SLEEP -> "interferes with work or sleep";
            case RETURNS -> "keeps returning";
        };
    }

    private static String standing(Criterion criterion) {
        return switch (criterion.standing()) {
            case MET -> "met";
            case MET_UNTIL ->
                "met until " + criterion.until().map(LocalDate::toString).orElse("some day");
            case ONE_SPELL -> "one spell";
            case TOO_EARLY -> "too early to say";
            case NOT_MET -> "not met";
            case NOTHING_LOGGED -> "unknown";
        };
    }

    private String words(Criterion criterion, EvidenceDays evidence) {
        return switch (criterion.kind()) {
            case LASTS ->
                "pain on " + ofLogged(evidence.days(), evidence.logged().orElse(0)) + " logged " + dates(evidence);
            case RETURNS -> spell(criterion, evidence);
            case LIMITS_MOVEMENT, WORK_OR_SLEEP ->
                criterion.standing() == Criterion.Standing.MET_UNTIL ? before(evidence) : recent(evidence);
        };
    }

    private static String spell(Criterion criterion, EvidenceDays evidence) {
        String words = "pain above 2 on " + Plural.count(evidence.days(), "day") + " " + dates(evidence);
        boolean isLong = evidence.ofDays() > Checkup.MONTH;
        return criterion.standing() == Criterion.Standing.ONE_SPELL && isLong
                ? words + ", no month free of it between"
                : words;
    }

    private static String ofLogged(int days, int logged) {
        return (days == logged ? "all " : days + " of ") + Plural.count(logged, "day");
    }

    private String before(EvidenceDays evidence) {
        return what(evidence) + counted(evidence) + ", the last "
                + evidence.to().map(LocalDate::toString).orElse("");
    }

    private static String what(EvidenceDays evidence) {
        return evidence.atLeast().isEmpty()
                ? evidence.what()
                : evidence.what() + " " + ValueFormat.plain(evidence.atLeast()) + " or more";
    }

    private String recent(EvidenceDays evidence) {
        String of = counted(evidence) + " since " + checkup.recent().first();
        String what = what(evidence);
        boolean once = evidence.days() > 0 && evidence.days() < Checkup.MORE_THAN_ONCE;
        String counts = " (counts from " + Checkup.MORE_THAN_ONCE + (isWeekly(evidence) ? " answers on)" : " days on)");
        return what + of + (once ? counts : "");
    }

    private static String counted(EvidenceDays evidence) {
        return isWeekly(evidence)
                ? " in " + evidence.days() + " of " + Plural.count(evidence.ofDays(), "answer")
                : " on " + evidence.days() + " of " + Plural.count(evidence.ofDays(), "day") + " logged";
    }

    /** Days off are asked for a week at a time, so what is logged of them is no day. */
    private static boolean isWeekly(EvidenceDays evidence) {
        return evidence.what().equals(WeeklyImpact.DAYS_OFF);
    }

    private static String dates(EvidenceDays evidence) {
        String from = evidence.from().map(Object::toString).orElse("");
        String to = evidence.to().map(Object::toString).orElse("");
        return from.equals(to)
                ? "on " + from
                : "from " + from + " to " + to + " (" + Plural.count(evidence.ofDays(), "day") + " in all)";
    }

    private Table signs() {
        List<Column> columns = List.of(
                Column.words("symptom"),
                Column.words("look at it"),
                Column.numbers("days"),
                Column.words("first"),
                Column.words("last"));
        return Table.of(
                columns,
                checkup.signs().stream()
                        .map(seen -> List.of(
                                seen.sign().symptom(),
                                EmergencySigns.urgency(seen.urgency()),
                                Integer.toString(seen.days()),
                                seen.from().toString(),
                                seen.to().toString()))
                        .toList());
    }
}
