package painlog.store.change;

import java.util.List;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordKind;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;

/**
 * The tables that the change log covers: each kind of record with its table and those of its parts, and the tombstones
 * of deleted records, in an order in which rows can be restored (words before what uses them).
 */
public enum LoggedTable {
    SETTING("setting"),
    MEASURE("measure"),
    THERAPY("therapy"),
    TECHNIQUE("technique"),
    WORD("word"),
    PROVIDER("provider"),
    ENTRY("entry", "reading", "entry_site", "entry_word", "entry_tag"),
    SESSION("session", "session_technique", "session_site", "session_tag"),
    PERIOD("period"),
    DOSE("dose"),
    PLAN("plan", "plan_block"),
    DELETED("deleted");

    private static final RecordVisitor<LoggedTable> HOLDING = new RecordVisitor<>() {
        @Override
        public LoggedTable entry(Entry entry) {
            return ENTRY;
        }

        @Override
        public LoggedTable session(Session session) {
            return SESSION;
        }

        @Override
        public LoggedTable period(Period period) {
            return PERIOD;
        }

        @Override
        public LoggedTable dose(Dose dose) {
            return DOSE;
        }

        @Override
        public LoggedTable plan(Plan plan) {
            return PLAN;
        }

        @Override
        public LoggedTable provider(Provider provider) {
            return PROVIDER;
        }
    };

    private final String table;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> parts;

    LoggedTable(String table, String... parts) {
        this.table = table;
        this.parts = List.of(parts);
    }

    /** The kind's name in the change log, which is also that of its table. */
    public String table() {
        return table;
    }

    /** The tables that hold the record's lists, each with a column named after the kind. */
    public List<String> parts() {
        return parts;
    }

    /** The column by which a part names its record. */
    public String key() {
        return table() + "_id";
    }

    /** Whether other records point at this one by name, so that it can't leave the table for a moment. */
    boolean isPointedAt() {
        return this == PROVIDER;
    }

    /** The kind whose name the change log holds. */
    static LoggedTable ofTable(String table) {
        for (LoggedTable kind : values()) {
            if (kind.table.equals(table)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("the change log has no table " + table);
    }

    /** Whether its rows have an identity that holds across machines. */
    boolean hasUid() {
        return compareTo(PROVIDER) >= 0;
    }

    /** The kind of the record. */
    public static LoggedTable holding(JournalRecord record) {
        return record.accept(HOLDING);
    }

    public static LoggedTable of(RecordKind kind) {
        return switch (kind) {
            case ENTRY -> ENTRY;
            case SESSION -> SESSION;
            case PERIOD -> PERIOD;
            case DOSE -> DOSE;
            case PLAN -> PLAN;
        };
    }
}
