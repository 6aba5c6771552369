package painlog.journal.word;

/**
 * Where it hurts.
 *
 * @param name a known site such as {@code lower-back}
 */
public record Site(String name, Side side) {
    public Site {
        NameRules.require("site", name);
    }

    /** As typed and printed: {@code lower-back:left}. */
    public String text() {
        return side == Side.UNSAID ? name : name + ":" + side.word();
    }
}
