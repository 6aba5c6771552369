package painlog.cli.record;

import java.time.Clock;
import java.util.List;
import painlog.calendar.MomentParser;
import painlog.cli.command.CommandContext;
import painlog.error.BadTime;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;

/** Finds notes that are only a site or a time, which were probably meant as one. */
final class NoteSlip {
    private static final int LONGEST = 40;

    private NoteSlip() {}

    /** What would have said it, such as {@code note "yesterday"; --at yesterday sets the time}; empty for a real note. */
    static String hint(String note, Vocabulary known, CommandContext context) {
        if (note.isBlank() || note.length() > LONGEST) {
            return "";
        }
        String site = Vocabulary.normal(note);
        if (known.words().getOrDefault(WordKind.SITE, List.of()).contains(site)) {
            return "note \"" + note + "\"; @" + site + " says where";
        }
        if (MomentParser.beginsAsTime(note) && isTime(note, context.clock())) {
            return "note \"" + note + "\"; --at " + (note.indexOf(' ') < 0 ? note : '"' + note + '"')
                    + " sets the time";
        }
        return "";
    }

    private static boolean isTime(String note, Clock clock) {
        try {
            MomentParser.parse(note, clock);
            return true;
        } catch (BadTime none) {
            return false;
        }
    }
}
