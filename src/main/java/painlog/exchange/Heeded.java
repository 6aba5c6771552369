package painlog.exchange;

import java.util.EnumSet;
import java.util.Set;
import painlog.journal.BadInput;

/** Which options say something about which program's files; one that says nothing is refused, not ignored. */
final class Heeded {
    private Heeded() {}

    /**
     * Refuses an option that would be ignored.
     *
     * @throws BadInput when there is one
     */
    static void require(Source source, Recognized kind, Wishes wishes) {
        if (source == Source.CSV) {
            return;
        }
        boolean text = kind == Recognized.TEXT;
        Wishes.Spelling spelling = wishes.spelling();
        refuse("--map", !wishes.map().isEmpty(), source, EnumSet.of(Source.TRACK_AND_GRAPH));
        refuse(
                "--map-severity",
                !wishes.severity().isEmpty(),
                source,
                EnumSet.of(Source.BEARABLE, Source.DAYLIO, Source.APPLE_HEALTH));
        refuse(
                "--date-format",
                !spelling.dateFormat().isEmpty(),
                source,
                EnumSet.of(Source.MIGRAINE_BUDDY, Source.TRACK_AND_GRAPH));
        refuse("--decimal-comma", spelling.decimalComma(), source, EnumSet.noneOf(Source.class));
        Set<Source> cells = text ? EnumSet.allOf(Source.class) : EnumSet.noneOf(Source.class);
        refuse("--delimiter", !spelling.delimiter().isEmpty(), source, cells);
        refuse(
                "--new-word",
                wishes.newWords(),
                source,
                text ? EnumSet.of(Source.PAINLOG) : EnumSet.noneOf(Source.class));
    }

    private static void refuse(String option, boolean given, Source source, Set<Source> heeding) {
        if (given && !heeding.contains(source)) {
            throw new BadInput(option + " says nothing about files of " + source.word()
                    + "; leave it out, or read the columns yourself with --from csv and --map");
        }
    }
}
