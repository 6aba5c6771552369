package painlog.journal.word;

import org.jspecify.annotations.Nullable;

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

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Site that && name.equals(that.name) && side.equals(that.side);
    }

    @Override
    public int hashCode() {
        int hash = name.hashCode();
        hash = 31 * hash + side.hashCode();
        return hash;
    }
}
