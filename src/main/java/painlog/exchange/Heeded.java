package painlog.exchange;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import painlog.journal.BadInput;

/** Which options say something about which program's files; one that says nothing is refused, not ignored. */
final class Heeded {
    private static final Set<Source> NONE = EnumSet.noneOf(Source.class);

    private final Source source;
    private final Recognized kind;

    private Heeded(Source source, Recognized kind) {
        this.source = source;
        this.kind = kind;
    }

    /**
     * Refuses an option that would be ignored.
     *
     * @throws BadInput when there is one
     */
    static void require(Source source, Recognized kind, Wishes wishes) {
        if (source != Source.CSV) {
            Heeded heeded = new Heeded(source, kind);
            heeded.requireMeaning(wishes);
            heeded.requireSpelling(wishes.spelling());
        }
    }

    private void requireMeaning(Wishes wishes) {
        refuse("--map", !wishes.map().isEmpty(), EnumSet.of(Source.TRACK_AND_GRAPH));
        Set<Source> words = EnumSet.of(Source.BEARABLE, Source.DAYLIO, Source.APPLE_HEALTH);
        refuse("--map-severity", !wishes.severity().isEmpty(), words);
        refuse("--new-word", wishes.newWords(), text(EnumSet.of(Source.PAINLOG)));
    }

    private void requireSpelling(Wishes.Spelling spelling) {
        Set<Source> dates = EnumSet.of(Source.MIGRAINE_BUDDY, Source.TRACK_AND_GRAPH);
        refuse("--date-format", !spelling.dateFormat().isEmpty(), dates);
        refuse("--decimal-comma", spelling.decimalComma(), NONE);
        refuse("--delimiter", !spelling.delimiter().isEmpty(), text(EnumSet.allOf(Source.class)));
        boolean other = !spelling.charset().equals(StandardCharsets.UTF_8);
        refuse("--encoding", other, text(EnumSet.allOf(Source.class)));
    }

    /** The programs, if the file is text; JSON and XML have no cells, and say themselves how they are encoded. */
    private Set<Source> text(Set<Source> heeding) {
        return kind == Recognized.TEXT ? heeding : NONE;
    }

    private void refuse(String option, boolean given, Set<Source> heeding) {
        if (given && !heeding.contains(source)) {
            throw new BadInput(option + " says nothing about files of " + source.word() + instead());
        }
    }

    private String instead() {
        return switch (kind) {
            case TEXT -> "; leave it out, or read the columns yourself with --from csv and --map";
            case XML -> " in XML; leave it out";
            case JSON, JSON_LINES -> " in JSON; leave it out";
        };
    }
}
