package painlog.stats.sessions;

import painlog.stats.JsonCode;

/** Where a score beside a session comes from. */
public enum ScoreSource implements JsonCode {
    RECORDED("recorded"),
    ENTRY("entry");

    private final String code;

    ScoreSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
