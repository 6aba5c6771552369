package painlog.store.change;

/** The ids given to the records of one kind, which follow each other without a gap. */
public final class IdRange {
    private long first;
    private long last = -1;

    public void add(long id) {
        first = last < 0 ? id : first;
        last = id;
    }

    public long size() {
        return last < 0 ? 0 : last - first + 1;
    }

    public void log(ChangeLog log, LoggedTable kind) {
        if (size() > 0) {
            log.added(kind, first, last);
        }
    }
}
