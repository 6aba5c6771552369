package painlog.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a journal should hold, kept in plain maps: every record is a name with the number of its version. */
final class JournalModel {
    /** A version of a record, and when it was made. */
    record Version(int number, long edited) {}

    /** What a journal holds at one moment: the records, and when others were deleted. */
    record Contents(TreeMap<String, Version> records, TreeMap<String, Long> deleted) {
        Contents copy() {
            return new Contents(new TreeMap<>(records), new TreeMap<>(deleted));
        }

        /** Only the records whose names begin so. */
        Contents only(String prefix) {
            Contents some = new Contents(new TreeMap<>(), new TreeMap<>());
            records.forEach((name, version) -> {
                if (name.startsWith(prefix)) {
                    some.records.put(name, version);
                }
            });
            return some;
        }
    }

    /** What comes of bringing records in. */
    record Counts(int added, int changed, int deleted, int noted, int known, int deletedHere) {
        /** As the commands say it; {@code thing} is what a new record is called. */
        String text(String verb, String thing, String from) {
            List<String> parts = new ArrayList<>();
            part(parts, added, thing);
            part(parts, changed, "later version");
            part(parts, deleted, "deletion");
            if (parts.isEmpty() && noted > 0) {
                parts.add(noted + (noted == 1 ? " deletion" : " deletions") + " of what is not here");
            }
            String begin = parts.isEmpty() ? "nothing new in " : verb + " " + String.join(", ", parts) + " from ";
            String here = deletedHere == 1
                    ? ", 1 was deleted here; --revive brings it back"
                    : ", " + deletedHere + " were deleted here; --revive brings them back";
            return begin + from + (known == 0 ? "" : ", " + known + " known already") + (deletedHere == 0 ? "" : here)
                    + "\n";
        }

        private static void part(List<String> parts, int number, String thing) {
            if (number > 0) {
                String many = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
                parts.add(number + " " + (number == 1 ? thing : many));
            }
        }
    }

    private Contents now = new Contents(new TreeMap<>(), new TreeMap<>());
    private final Deque<Contents> past = new ArrayDeque<>();
    private final Deque<Contents> future = new ArrayDeque<>();
    private final Map<String, Long> undone = new TreeMap<>();

    JournalModel copy() {
        JournalModel copy = new JournalModel();
        copy.now = now.copy();
        copy.past.addAll(past);
        copy.future.addAll(future);
        copy.undone.putAll(undone);
        return copy;
    }

    Contents contents() {
        return now.copy();
    }

    int canUndo() {
        return past.size();
    }

    int canRedo() {
        return future.size();
    }

    private void commit(Contents after) {
        past.push(now);
        future.clear();
        now = after;
    }

    /** What is done to a record is later than whatever was done to it before. */
    private long later(String name, long clock) {
        Version here = now.records.getOrDefault(name, new Version(0, 0));
        long edited = Math.max(here.edited(), undone.getOrDefault(name, Long.MIN_VALUE));
        return after(edited, clock);
    }

    private static long after(long earlier, long clock) {
        return earlier < clock ? clock : earlier + 1 + clock % 65_536;
    }

    /** Adds a record or makes a new version of it. */
    void put(String name, int number, long clock) {
        Contents after = now.copy();
        long edited = now.records.containsKey(name) ? later(name, clock) : clock;
        after.records.put(name, new Version(number, edited));
        commit(after);
    }

    void delete(String name, long clock) {
        Contents after = now.copy();
        after.deleted.put(name, later(name, clock));
        after.records.remove(name);
        commit(after);
    }

    void undo() {
        Contents before = past.pop();
        now.records.forEach((name, version) -> {
            if (before.records.containsKey(name) && !before.records.get(name).equals(version)) {
                undone.merge(name, version.edited(), Math::max);
            }
        });
        now.deleted.forEach((name, when) -> {
            if (!when.equals(before.deleted.get(name))) {
                undone.merge(name, when, Math::max);
            }
        });
        future.push(now);
        now = before;
    }

    void redo() {
        past.push(now);
        now = future.pop();
    }

    void purge() {
        past.clear();
        future.clear();
        now = now.copy();
        now.deleted.clear();
        undone.keySet().retainAll(now.records.keySet());
    }

    /** Brings in what has no versions: rows of tables. */
    Counts importRows(Contents rows, boolean revive, long clock) {
        Contents after = now.copy();
        int added = 0;
        int deletedHere = 0;
        for (Map.Entry<String, Version> row : rows.records.entrySet()) {
            Long deleted = now.deleted.get(row.getKey());
            if (now.records.containsKey(row.getKey())) {
                continue;
            }
            if (deleted != null && !revive) {
                deletedHere++;
                continue;
            }
            added++;
            after.deleted.remove(row.getKey());
            long edited = deleted == null ? clock : after(deleted, clock);
            after.records.put(row.getKey(), new Version(row.getValue().number(), edited));
        }
        int known = rows.records.size() - added - deletedHere;
        if (added > 0) {
            commit(after);
        }
        return new Counts(added, 0, 0, 0, known, deletedHere);
    }

    /** Brings in a whole journal. */
    Counts merge(Contents other, boolean revive, long clock) {
        Contents after = now.copy();
        int[] n = new int[6];
        other.records.forEach((name, version) -> n[take(after, name, version, revive, clock)]++);
        other.deleted.forEach((name, when) -> {
            Version here = after.records.get(name);
            if (here != null && here.edited() > when) {
                return;
            }
            if (here != null) {
                after.records.remove(name);
                n[2]++;
            } else if (!after.deleted.containsKey(name)) {
                n[3]++;
            }
            after.deleted.merge(name, when, Math::max);
        });
        if (n[0] + n[1] + n[2] + n[3] > 0) {
            commit(after);
        }
        return new Counts(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    /** Which of the counts the record belongs to. */
    private static int take(Contents after, String name, Version version, boolean revive, long clock) {
        Version here = after.records.get(name);
        if (here != null) {
            if (version.edited() <= here.edited()) {
                return 4;
            }
            after.records.put(name, version);
            return 1;
        }
        long deleted = after.deleted.getOrDefault(name, Long.MIN_VALUE);
        boolean isDead = version.edited() <= deleted;
        if (isDead && !revive) {
            return 5;
        }
        after.deleted.remove(name);
        long edited = isDead ? after(deleted, clock) : version.edited();
        after.records.put(name, new Version(version.number(), edited));
        return 0;
    }

    /** Such as {@code e3 v7}, sorted. */
    Collection<String> lines() {
        List<String> lines = new ArrayList<>();
        now.records.forEach((name, version) -> lines.add(name + " v" + version.number()));
        return lines;
    }
}
