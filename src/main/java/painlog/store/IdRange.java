package painlog.store;

/** The ids given to the records of one kind, which follow each other without a gap. */
final class IdRange {
    private long first;
    private long last = -1;

    void add(long id) {
        first = last < 0 ? id : first;
        last = id;
    }

    long size() {
        return last < 0 ? 0 : last - first + 1;
    }

    void log(ChangeLog log, LoggedTable kind) {
        if (size() > 0) {
            log.added(kind, first, last);
        }
    }
}
